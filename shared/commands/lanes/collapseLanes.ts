// Folds lanes to thin bands that show how many cards they hold, or opens them again. Nothing in them changes.

import type { LaneId } from '../../blueprint/records';
import type { Command } from '../command';
import { laneName } from '../parts/names';
import { firstRefusal, needsLane } from '../parts/refusals';

export interface CollapseLanesArgs {
  readonly ids: readonly LaneId[];
  readonly collapsed: boolean;
}

export const collapseLanes: Command<CollapseLanesArgs> = {
  id: 'collapseLanes',
  label: (blueprint, { ids, collapsed }) => ({
    key: collapsed ? 'history.collapseLanes' : 'history.openLanes',
    params: { name: laneName(blueprint, ids[0] ?? ''), count: ids.length },
  }),
  can: (blueprint, { ids }) =>
    firstRefusal(ids.length === 0 && { key: 'refuse.nothing' }, ...ids.map((id) => needsLane(blueprint, id))),
  run(draft, { ids, collapsed }) {
    for (const id of ids) {
      const lane = draft.lanes[id];
      if (!lane) continue;
      if (collapsed) lane.collapsed = true;
      else delete lane.collapsed;
    }
  },
};
