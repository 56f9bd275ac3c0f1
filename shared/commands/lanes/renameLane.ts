// Gives a lane another name; empty: the sheet shows its kind's name.

import { quoted } from '../../lib/text';
import type { LaneId } from '../../blueprint/records';
import type { Command } from '../command';
import { needsLane } from '../parts/refusals';

export interface RenameLaneArgs {
  readonly id: LaneId;
  readonly name: string;
}

export const renameLane: Command<RenameLaneArgs> = {
  id: 'renameLane',
  label: (_blueprint, { name }) => ({ key: 'history.renameLane', params: { name: quoted(name) } }),
  can: (blueprint, { id }) => needsLane(blueprint, id),
  run(draft, { id, name }) {
    const lane = draft.lanes[id];
    if (lane) lane.name = name;
  },
  mergeKey: ({ id }) => `renameLane:${id}`,
};
