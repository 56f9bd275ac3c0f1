import type { LaneKindSpec } from './laneKind';

export const channel: LaneKindSpec = {
  id: 'channel',
  zone: 'analysis',
  name: 'lane.channel',
  description: 'lane.channel.description',
  defaultCard: 'note',
};
