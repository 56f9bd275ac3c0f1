// Connects the selected cards with one another, each with the next.

import { Waypoints } from 'lucide-react';
import { canConnectInOrder, connectInOrder as connectSelected } from '../../editor/connectors/connectingInOrder';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

export const connectInOrder: Action = {
  id: 'connectInOrder',
  group: 'insert',
  label: 'action.connectInOrder',
  icon: Waypoints,
  shortcuts: ['J'],
  disabled: whenOpen((editor) => (canConnectInOrder(editor) ? null : 'disabled.notSeveralCards')),
  run: withEditor(connectSelected),
};
