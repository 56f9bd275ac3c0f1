// Adds a lane. Its kind decides which lines run along its borders; its name may stay empty.

import { insertAt } from '../../lib/arrays';
import type { LaneId, LaneKind } from '../../blueprint/records';
import type { Command } from '../command';
import { needsFreeId } from '../parts/refusals';

export interface AddLaneArgs {
  readonly id: LaneId;
  readonly kind: LaneKind;
  readonly name?: string;
  /** Its place among the lanes. */
  readonly index: number;
}

export const addLane: Command<AddLaneArgs> = {
  id: 'addLane',
  label: () => ({ key: 'history.addLane' }),
  can: (blueprint, { id }) => needsFreeId(blueprint.lanes[id], id),
  run(draft, { id, kind, name = '', index }) {
    draft.lanes[id] = { id, kind, name };
    insertAt(draft.laneOrder, index, id);
  },
};
