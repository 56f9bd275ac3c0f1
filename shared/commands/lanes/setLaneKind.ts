// Says what a lane is: the lines of the sheet follow.

import type { LaneId, LaneKind } from '../../blueprint/records';
import type { Command } from '../command';
import { laneName } from '../parts/names';
import { needsLane } from '../parts/refusals';

export interface SetLaneKindArgs {
  readonly id: LaneId;
  readonly kind: LaneKind;
}

export const setLaneKind: Command<SetLaneKindArgs> = {
  id: 'setLaneKind',
  label: (blueprint, { id }) => ({ key: 'history.setLaneKind', params: { name: laneName(blueprint, id) } }),
  can: (blueprint, { id }) => needsLane(blueprint, id),
  run(draft, { id, kind }) {
    const lane = draft.lanes[id];
    if (lane) lane.kind = kind;
  },
};
