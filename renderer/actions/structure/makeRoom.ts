// Room for a card in the selected lane and those below: their cards go one step to the right, the others stay.

import { ArrowRightFromLine } from 'lucide-react';
import { makeRoomHere, roomRefusal } from '../../editor/structure/makingRoom';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

export const makeRoom: Action = {
  id: 'makeRoom',
  group: 'insert',
  label: 'action.makeRoom',
  icon: ArrowRightFromLine,
  shortcuts: ['Alt+S'],
  disabled: whenOpen(roomRefusal),
  run: withEditor(makeRoomHere),
};
