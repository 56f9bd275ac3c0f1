// Deletes a lane; a behavior takes its cards along.

import { removeItem } from '../../lib/arrays';
import type { LaneId } from '../../blueprint/records';
import type { Command } from '../command';
import { laneName } from '../parts/names';
import { needsLane } from '../parts/refusals';
import { countCardsOfLane } from '../parts/taken';

export interface RemoveLaneArgs {
  readonly id: LaneId;
}

export const removeLane: Command<RemoveLaneArgs> = {
  id: 'removeLane',
  label(blueprint, { id }) {
    const count = countCardsOfLane(blueprint, id);
    return { key: 'history.removeLane', params: { name: laneName(blueprint, id), count } };
  },
  can(blueprint, { id }) {
    if (blueprint.laneOrder.length === 1 && blueprint.laneOrder[0] === id) return { key: 'refuse.lastLane' };
    return needsLane(blueprint, id);
  },
  run(draft, { id }) {
    delete draft.lanes[id];
    removeItem(draft.laneOrder, id);
  },
};
