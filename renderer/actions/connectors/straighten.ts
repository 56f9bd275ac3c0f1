// Leaves the way of the selected connector to routing again, after it was bent by hand.

import { Route } from 'lucide-react';
import { isBent, straighten as straightenConnector } from '../../editor/connectors/bending';
import { onlySelected } from '../../editor/selection/selection';
import type { Action } from '../action';
import { needsOneConnector, withEditor } from '../guards';

export const straighten: Action = {
  id: 'straighten',
  group: 'arrange',
  label: 'action.straighten',
  icon: Route,
  shortcuts: ['Shift+R'],
  disabled(context) {
    const id = context.editor && onlySelected(context.editor.session.getState().selection, 'connector');
    return context.editor && id ? (isBent(context.editor, id) ? null : 'disabled.notBent') : needsOneConnector(context);
  },
  run: withEditor((editor) => {
    const id = onlySelected(editor.session.getState().selection, 'connector');
    if (id) straightenConnector(editor, id);
  }),
};
