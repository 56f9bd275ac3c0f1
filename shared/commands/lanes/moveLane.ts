// Moves a lane with its cards up or down.

import { moveItem } from '../../lib/arrays';
import type { LaneId } from '../../blueprint/records';
import type { Command } from '../command';
import { laneName } from '../parts/names';
import { needsLane } from '../parts/refusals';

export interface MoveLaneArgs {
  readonly id: LaneId;
  /** Its place among the lanes when it has moved. */
  readonly index: number;
}

export const moveLane: Command<MoveLaneArgs> = {
  id: 'moveLane',
  label: (blueprint, { id }) => ({ key: 'history.moveLane', params: { name: laneName(blueprint, id) } }),
  can: (blueprint, { id }) => needsLane(blueprint, id),
  run: (draft, { id, index }) => moveItem(draft.laneOrder, id, index),
};
