// Takes lanes out of the picture and the exports, or brings them back. Nothing in them changes, and something stays shown.

import type { LaneId } from '../../blueprint/records';
import { shownLanes } from '../../blueprint/queries';
import type { Command } from '../command';
import { laneName } from '../parts/names';
import { firstRefusal, needsLane } from '../parts/refusals';

export interface HideLanesArgs {
  readonly ids: readonly LaneId[];
  readonly hidden: boolean;
}

export const hideLanes: Command<HideLanesArgs> = {
  id: 'hideLanes',
  label: (blueprint, { ids, hidden }) => ({
    key: hidden ? 'history.hideLanes' : 'history.showLanes',
    params: { name: laneName(blueprint, ids[0] ?? ''), count: ids.length },
  }),
  can: (blueprint, { ids, hidden }) => firstRefusal(
    ids.length === 0 && { key: 'refuse.nothing' },
    ...ids.map((id) => needsLane(blueprint, id)),
    hidden && shownLanes(blueprint).every((id) => ids.includes(id)) && { key: 'refuse.lastShownLane' },
  ),
  run(draft, { ids, hidden }) {
    for (const id of ids) {
      const lane = draft.lanes[id];
      if (!lane) continue;
      if (hidden) lane.hidden = true;
      else delete lane.hidden;
    }
  },
};
