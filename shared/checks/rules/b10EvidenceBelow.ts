// Evidence is what the customer perceives; below the line of visibility nobody perceives it. Moving it up loses nothing.

import type { Blueprint, LaneId } from '../../blueprint/records';
import { moveCards } from '../../commands/cards/moveCards';
import type { Check } from '../check';
import { atCard, named } from '../found';

export const b10EvidenceBelow: Check = {
  id: 'B10',
  severity: 'hint',
  name: 'check.B10.name',
  why: 'check.B10.why',
  *find({ blueprint, cards }) {
    const lane = evidenceLane(blueprint);
    for (const { card, zone } of cards) {
      if (card.kind !== 'evidence' || (zone !== 'backstage' && zone !== 'support')) continue;
      yield {
        at: [atCard(card)],
        reason: { key: 'check.B10.found', params: named(card.title) },
        fix: lane === undefined ? undefined : {
          label: 'check.B10.fix',
          apply: (execute) => execute(moveCards, { moves: [{ card: card.id, lane, step: card.step }] }),
        },
      };
    }
  },
};

function evidenceLane({ laneOrder, lanes }: Blueprint): LaneId | undefined {
  return laneOrder.find((id) => lanes[id]?.kind === 'evidence' && !lanes[id].hidden);
}
