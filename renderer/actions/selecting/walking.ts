// Arrow keys: they move the selection like in a spreadsheet and, while connecting by keys, the connector's other end.

import type { Direction } from '../../editor/selection/gridWalk';
import { walk } from '../../editor/selection/gridWalk';
import { reveal } from '../../editor/camera/cameraMoves';
import type { Editor } from '../../editor/editor';
import { walkTarget } from '../../editor/connectors/keyboardConnecting';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

function go(editor: Editor, to: Direction): void {
  if (walkTarget(editor, to)) return;
  const next = walk(editor.document.getState().blueprint, editor.session.getState().selection.at(-1), to);
  if (!next) return;
  editor.select([next]);
  reveal(editor, [next]);
}

function walkAction(to: Direction, key: string): Action {
  return {
    id: `walk.${to}`,
    group: 'edit',
    label: `action.walk.${to}`,
    shortcuts: [key],
    disabled: needsDocument,
    run: withEditor((editor) => go(editor, to)),
  };
}

export const walkLeft: Action = walkAction('left', 'ArrowLeft');
export const walkRight: Action = walkAction('right', 'ArrowRight');
export const walkUp: Action = walkAction('up', 'ArrowUp');
export const walkDown: Action = walkAction('down', 'ArrowDown');
