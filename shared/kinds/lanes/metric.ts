import type { LaneKindSpec } from './laneKind';

export const metric: LaneKindSpec = {
  id: 'metric',
  zone: 'analysis',
  name: 'lane.metric',
  description: 'lane.metric.description',
  defaultCard: 'note',
};
