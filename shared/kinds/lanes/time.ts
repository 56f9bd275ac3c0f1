import type { LaneKindSpec } from './laneKind';

export const time: LaneKindSpec = {
  id: 'time',
  zone: 'analysis',
  name: 'lane.time',
  description: 'lane.time.description',
  defaultCard: 'note',
};
