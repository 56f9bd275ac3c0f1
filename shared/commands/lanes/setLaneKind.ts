// Says what a lane is, or several: the lines of the sheet follow.

import type { LaneId, LaneKind } from '../../blueprint/records';
import type { Command } from '../command';
import { laneName } from '../parts/names';
import { firstRefusal, needsLane } from '../parts/refusals';

export interface SetLaneKindArgs {
  readonly id: LaneId;
  /** More lanes that change alike. */
  readonly others?: readonly LaneId[];
  readonly kind: LaneKind;
}

export const setLaneKind: Command<SetLaneKindArgs> = {
  id: 'setLaneKind',
  label: (blueprint, { id, others = [] }) => (others.length > 0
    ? { key: 'history.setLaneKinds', params: { count: 1 + others.length } }
    : { key: 'history.setLaneKind', params: { name: laneName(blueprint, id) } }),
  can: (blueprint, { id, others = [] }) => firstRefusal(...[id, ...others].map((lane) => needsLane(blueprint, lane))),
  run(draft, { id, others = [], kind }) {
    for (const one of [id, ...others]) {
      const lane = draft.lanes[one];
      if (lane) lane.kind = kind;
    }
  },
};
