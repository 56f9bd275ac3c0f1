// Copies a lane with its cards, below the original.

import { insertAt } from '../../lib/arrays';
import type { LaneId } from '../../blueprint/records';
import type { Command } from '../command';
import { copyCards, needsCopies, plain, type Copies } from '../parts/copies';
import { laneName } from '../parts/names';
import { firstRefusal, needsFreeId, needsLane } from '../parts/refusals';

export interface DuplicateLaneArgs extends Copies {
  readonly id: LaneId;
  /** Id of the copy. */
  readonly to: LaneId;
}

export const duplicateLane: Command<DuplicateLaneArgs> = {
  id: 'duplicateLane',
  label: (blueprint, { id, cards }) => ({ key: 'history.duplicateLane', params: { name: laneName(blueprint, id), count: cards.length } }),
  can: (blueprint, { id, to, ...copies }) =>
    firstRefusal(needsLane(blueprint, id), needsFreeId(blueprint.lanes[to], to), needsCopies(blueprint, copies)),
  run(draft, { id, to, ...copies }) {
    const lane = draft.lanes[id];
    if (!lane) return;
    draft.lanes[to] = { ...plain(lane), id: to };
    insertAt(draft.laneOrder, draft.laneOrder.indexOf(id) + 1, to);
    copyCards(draft, copies, ({ step }) => ({ lane: to, step }));
  },
};
