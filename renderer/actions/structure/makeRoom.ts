// Room for a card in the selected lane and those below, at the selected step or behind it: their cards go one step to the
// right, the others stay. It is what inserting a step does with Alt.

import { ArrowRightFromLine, ArrowRightToLine } from 'lucide-react';
import { makeRoomHere, roomRefusal } from '../../editor/structure/makingRoom';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

export const makeRoom: Action = {
  id: 'makeRoom',
  group: 'insert',
  label: 'action.makeRoom',
  icon: ArrowRightFromLine,
  shortcuts: ['Alt+S'],
  disabled: whenOpen((editor) => roomRefusal(editor, 'before')),
  run: withEditor((editor) => makeRoomHere(editor, 'before')),
};

export const makeRoomAfter: Action = {
  id: 'makeRoomAfter',
  group: 'insert',
  label: 'action.makeRoomAfter',
  icon: ArrowRightToLine,
  disabled: whenOpen((editor) => roomRefusal(editor, 'after')),
  run: withEditor((editor) => makeRoomHere(editor, 'after')),
};
