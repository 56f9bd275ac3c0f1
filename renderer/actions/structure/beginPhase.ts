// Begins a phase at the selection's step; its name can be typed at once.

import { Columns2 } from 'lucide-react';
import { beginPhaseHere, phaseRefusal } from '../../editor/structure/beginningPhase';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

export const beginPhase: Action = {
  id: 'beginPhase',
  group: 'insert',
  label: 'action.beginPhase',
  icon: Columns2,
  shortcuts: ['Alt+P'],
  disabled: whenOpen(phaseRefusal),
  run: withEditor(beginPhaseHere),
};
