// By keys from a card to its connectors, one after the other, and back to the card.

import { reveal } from '../../editor/camera/cameraMoves';
import { nextOnRound } from '../../editor/selection/connectorWalk';
import type { Editor } from '../../editor/editor';
import { onlySelected } from '../../editor/selection/selection';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function go(editor: Editor, by: 1 | -1): void {
  const next = nextOnRound(editor, by);
  if (!next) return;
  editor.select([next]);
  reveal(editor, [next]);
}

function connectorAction(id: string, label: Action['label'], shortcut: string, by: 1 | -1): Action {
  return {
    id,
    group: 'edit',
    label,
    shortcuts: [shortcut],
    disabled: whenOpen((editor) => {
      const { selection } = editor.session.getState();
      return onlySelected(selection, 'connector') ?? onlySelected(selection, 'card') ? null : 'disabled.notOneCard';
    }),
    run: withEditor((editor) => go(editor, by)),
  };
}

export const nextConnector: Action = connectorAction('walk.nextConnector', 'action.walk.nextConnector', 'Alt+J', 1);
export const previousConnector: Action = connectorAction('walk.previousConnector', 'action.walk.previousConnector', 'Alt+Shift+J', -1);
