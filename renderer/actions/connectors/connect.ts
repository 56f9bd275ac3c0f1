// Connects the selected card by keys: arrows choose the other end, Enter confirms.

import { Spline } from 'lucide-react';
import { beginConnecting } from '../../editor/connectors/keyboardConnecting';
import type { Action } from '../action';
import { needsOneCard, withEditor } from '../guards';

export const connect: Action = {
  id: 'connect',
  group: 'insert',
  label: 'action.connect',
  icon: Spline,
  shortcuts: ['Mod+J'],
  disabled: needsOneCard,
  run: withEditor(beginConnecting),
};
