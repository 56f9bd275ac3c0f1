// Moving lanes, phases and steps to another place: what a key plans, and how a plan is shown and made.

import type { Blueprint } from '#shared/blueprint/records';
import { phaseOfStep, shownLanes } from '#shared/blueprint/queries';
import type { Refusal } from '#shared/commands/command';
import { moveHeaders } from '#shared/commands/blueprint/moveHeaders';
import type { HeaderMove } from '#shared/commands/blueprint/moveHeaders';
import { moveLane } from '#shared/commands/lanes/moveLane';
import { movePhase } from '#shared/commands/phases/movePhase';
import { moveStep } from '#shared/commands/steps/moveStep';
import type { Direction } from '../selection/gridWalk';
import type { Editor } from '../editor';

export interface HeaderRef {
  readonly type: 'lane' | 'phase' | 'step';
  readonly id: string;
}

/** The lane's place in the whole order when it stands at `row` among the shown lanes: above the one that follows it there. */
function laneIndexAt(blueprint: Blueprint, id: string, row: number): number {
  const others = blueprint.laneOrder.filter((other) => other !== id);
  const rows = shownLanes(blueprint).filter((other) => other !== id);
  const next = rows[row];
  const last = rows.at(-1);
  if (next !== undefined) return others.indexOf(next);
  return last === undefined ? 0 : others.indexOf(last) + 1;
}

/** One place further by key; a step goes on into the neighbouring phase. Null at the end. */
export function planHeaderStep(blueprint: Blueprint, { type, id }: HeaderRef, to: Direction): HeaderMove | null {
  const by = to === 'left' || to === 'up' ? -1 : 1;
  const across = to === 'left' || to === 'right';
  if ((type === 'lane') === across) return null;
  if (type !== 'step') {
    const order = type === 'lane' ? shownLanes(blueprint) : blueprint.phaseOrder;
    const index = order.indexOf(id) + by;
    if (!order.includes(id) || index < 0 || index >= order.length) return null;
    return { type, id, index: type === 'lane' ? laneIndexAt(blueprint, id, index) : index };
  }
  const phase = phaseOfStep(blueprint, id);
  if (!phase) return null;
  const index = phase.stepOrder.indexOf(id) + by;
  if (index >= 0 && index < phase.stepOrder.length) return { type, id, phase: phase.id, index };
  const next = blueprint.phases[blueprint.phaseOrder[blueprint.phaseOrder.indexOf(phase.id) + by] ?? ''];
  return next ? { type, id, phase: next.id, index: by < 0 ? next.stepOrder.length : 0 } : null;
}

function moveHeader(editor: Editor, move: HeaderMove, how: 'preview' | 'execute'): Refusal {
  switch (move.type) {
    case 'lane': return editor[how](moveLane, { id: move.id, index: move.index });
    case 'phase': return editor[how](movePhase, { id: move.id, index: move.index });
    case 'step': return editor[how](moveStep, { id: move.id, phase: move.phase, index: move.index });
  }
}

/** Shows the moves or makes them, as one undo step. Returns why not, or null. */
export function applyHeaderMoves(editor: Editor, moves: readonly HeaderMove[], how: 'preview' | 'execute'): Refusal {
  const [first] = moves;
  return first && moves.length === 1 ? moveHeader(editor, first, how) : editor[how](moveHeaders, { moves });
}
