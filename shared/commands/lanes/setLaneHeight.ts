// Gives lanes a least height, or lets their cards decide again. A lane is never lower than its cards.

import { LANE_HEIGHT } from '../../blueprint/sizeLimits';
import type { LaneId } from '../../blueprint/records';
import type { Command } from '../command';
import { laneName } from '../parts/names';
import { firstRefusal, needsLane } from '../parts/refusals';

export interface SetLaneHeightArgs {
  readonly ids: readonly LaneId[];
  /** px; null: as high as the cards need. */
  readonly height: number | null;
  /** Key presses that follow one another quickly are one undo step; a drag is one of its own. */
  readonly byKey?: boolean;
}

export const setLaneHeight: Command<SetLaneHeightArgs> = {
  id: 'setLaneHeight',
  label: (blueprint, { ids }) => ({ key: 'history.setLaneHeight', params: { name: laneName(blueprint, ids[0] ?? ''), count: ids.length } }),
  can: (blueprint, { ids, height }) => firstRefusal(
    ids.length === 0 && { key: 'refuse.nothing' },
    ...ids.map((id) => needsLane(blueprint, id)),
    height !== null && !(height >= LANE_HEIGHT.min && height <= LANE_HEIGHT.max) && { key: 'refuse.size' },
  ),
  run(draft, { ids, height }) {
    for (const id of ids) {
      const lane = draft.lanes[id];
      if (!lane) continue;
      if (height === null) delete lane.height;
      else lane.height = height;
    }
  },
  mergeKey: ({ ids, byKey }) => (byKey ? `setLaneHeight ${ids.join(' ')}` : undefined),
};
