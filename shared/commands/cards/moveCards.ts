// Moves cards to other cells, or to another place in their own. All leave first and enter then, so that an index counts
// the cards that stay.

import { cardOf } from '../../blueprint/queries';
import { enterCell, leaveCell } from '../../blueprint/cells';
import type { CardId, LaneId, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { cardName } from '../parts/names';
import { firstRefusal, needsCards, needsCell } from '../parts/refusals';

export interface CardMove {
  readonly card: CardId;
  readonly lane: LaneId;
  readonly step: StepId;
  /** Its place in the cell, counted without the cards that move; at the end where it is left out. */
  readonly index?: number;
}

export interface MoveCardsArgs {
  readonly moves: readonly CardMove[];
}

export const moveCards: Command<MoveCardsArgs> = {
  id: 'moveCards',
  label: (blueprint, { moves }) => ({
    key: 'history.moveCards',
    params: { count: moves.length, name: cardName(blueprint, moves[0]?.card ?? '') },
  }),
  can: (blueprint, { moves }) => firstRefusal(
    needsCards(blueprint, moves.map((move) => move.card)),
    ...moves.map((move) => needsCell(blueprint, move.lane, move.step)),
  ),
  run(draft, { moves }) {
    for (const move of moves) {
      const card = cardOf(draft, move.card);
      if (card) leaveCell(draft, card);
    }
    for (const { card: id, lane, step, index } of moves) {
      const card = cardOf(draft, id);
      if (!card) continue;
      card.lane = lane;
      card.step = step;
      enterCell(draft, card, index);
    }
  },
};
