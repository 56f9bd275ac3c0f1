// Shift with arrow keys extends the selection, like in a spreadsheet; with Ctrl, to the end of the row or column. Escape
// (see `deselect`) goes back to where it began.

import { reveal } from '../../editor/camera/cameraMoves';
import type { Editor } from '../../editor/editor';
import type { Direction } from '../../editor/selection/gridWalk';
import { walk } from '../../editor/selection/gridWalk';
import { extendRange, rangeOf, selectionIn } from '../../editor/selection/rangeWalk';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

function extend(editor: Editor, to: Direction, far: boolean): void {
  const { selection, range, connectingFrom } = editor.session.getState();
  const { blueprint } = editor.document.getState();
  if (connectingFrom !== null) return;
  const begun = range ?? rangeOf(selection);
  const first = selection.length === 0 ? walk(blueprint, undefined, to) : null;
  if (first) editor.select([first]);
  const next = begun && extendRange(blueprint, begun, to, far);
  if (!next) return;
  editor.select(selectionIn(blueprint, next));
  editor.session.setState({ range: next });
  reveal(editor, [next.to]);
}

function extendAction(to: Direction, key: string, far: boolean): Action {
  return {
    id: far ? `extend.${to}End` : `extend.${to}`,
    group: 'edit',
    label: far ? `action.extend.${to}End` : `action.extend.${to}`,
    shortcuts: [far ? `Mod+Shift+${key}` : `Shift+${key}`],
    disabled: needsDocument,
    run: withEditor((editor) => extend(editor, to, far)),
  };
}

export const extendLeft: Action = extendAction('left', 'ArrowLeft', false);
export const extendRight: Action = extendAction('right', 'ArrowRight', false);
export const extendUp: Action = extendAction('up', 'ArrowUp', false);
export const extendDown: Action = extendAction('down', 'ArrowDown', false);
export const extendLeftEnd: Action = extendAction('left', 'ArrowLeft', true);
export const extendRightEnd: Action = extendAction('right', 'ArrowRight', true);
export const extendUpEnd: Action = extendAction('up', 'ArrowUp', true);
export const extendDownEnd: Action = extendAction('down', 'ArrowDown', true);
