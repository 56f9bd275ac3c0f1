// Lets the selected connector point the other way.

import { ArrowLeftRight } from 'lucide-react';
import { reverseConnector } from '#shared/commands/connectors/reverseConnector';
import type { Editor } from '../../editor/editor';
import { onlySelected } from '../../editor/selection/selection';
import type { Action } from '../action';
import { needsOneConnector, withEditor } from '../guards';

function reverseSelected(editor: Editor): void {
  const id = onlySelected(editor.session.getState().selection, 'connector');
  if (id) editor.execute(reverseConnector, { id });
}

export const reverse: Action = {
  id: 'reverse',
  group: 'arrange',
  label: 'action.reverse',
  icon: ArrowLeftRight,
  shortcuts: ['R'],
  disabled: needsOneConnector,
  run: withEditor(reverseSelected),
};
