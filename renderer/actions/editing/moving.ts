// Moving what is selected by one place: cards from cell to cell, lanes, phases and steps among their like, and a connector's
// middle part from gutter to gutter.

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { bendTo, canBendTo } from '../../editor/connectors/bending';
import type { Direction } from '../../editor/selection/gridWalk';
import { moveSelection, movingRefusal } from '../../editor/selection/movingSelection';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

function moveAction(to: Direction, key: string, icon: LucideIcon): Action {
  return {
    id: `move.${to}`,
    group: 'arrange',
    label: `action.move.${to}`,
    icon,
    shortcuts: [`Alt+${key}`, `Mod+${key}`],
    disabled: whenOpen((editor) => (canBendTo(editor, to) ? null : movingRefusal(editor, to))),
    run: withEditor((editor) => (canBendTo(editor, to) ? bendTo(editor, to) : moveSelection(editor, to))),
  };
}

export const moveLeft: Action = moveAction('left', 'ArrowLeft', ArrowLeft);
export const moveRight: Action = moveAction('right', 'ArrowRight', ArrowRight);
export const moveUp: Action = moveAction('up', 'ArrowUp', ArrowUp);
export const moveDown: Action = moveAction('down', 'ArrowDown', ArrowDown);
