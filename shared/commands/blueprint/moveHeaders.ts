// Moves several phases, steps or lanes with all they hold, one after another, as one undo step.

import type { Blueprint, LaneId, PhaseId, StepId } from '../../blueprint/records';
import type { Command, Refusal } from '../command';
import { moveLane } from '../lanes/moveLane';
import { firstRefusal } from '../parts/refusals';
import { movePhase } from '../phases/movePhase';
import { moveStep } from '../steps/moveStep';

/** `index` is the place after the move; `phase` the step's phase after it. */
export type HeaderMove =
  | { readonly type: 'lane'; readonly id: LaneId; readonly index: number }
  | { readonly type: 'phase'; readonly id: PhaseId; readonly index: number }
  | { readonly type: 'step'; readonly id: StepId; readonly phase: PhaseId; readonly index: number };

export interface MoveHeadersArgs {
  /** All of one type, in the order in which they are made: each counts on those before it. */
  readonly moves: readonly HeaderMove[];
}

export const moveHeaders: Command<MoveHeadersArgs> = {
  id: 'moveHeaders',
  label: (_blueprint, { moves }) => ({ key: 'history.moveHeaders', params: { type: moves[0]?.type ?? 'step', count: moves.length } }),
  can: (blueprint, { moves }) => firstRefusal(moves.length === 0 && { key: 'refuse.nothing' }, ...moves.map((move) => refusalOf(blueprint, move))),
  run(draft, { moves }) {
    for (const move of moves) {
      if (move.type === 'lane') moveLane.run(draft, move);
      else if (move.type === 'phase') movePhase.run(draft, move);
      else moveStep.run(draft, move);
    }
  },
};

function refusalOf(blueprint: Blueprint, move: HeaderMove): Refusal {
  switch (move.type) {
    case 'lane': return moveLane.can(blueprint, move);
    case 'phase': return movePhase.can(blueprint, move);
    case 'step': return moveStep.can(blueprint, move);
  }
}
