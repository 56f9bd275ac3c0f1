import type { LaneKindSpec } from './laneKind';

export const emotion: LaneKindSpec = {
  id: 'emotion',
  zone: 'analysis',
  name: 'lane.emotion',
  description: 'lane.emotion.description',
  defaultCard: 'note',
};
