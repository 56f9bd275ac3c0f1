import type { LaneKindSpec } from './laneKind';

export const painPoint: LaneKindSpec = {
  id: 'painPoint',
  zone: 'analysis',
  name: 'lane.painPoint',
  description: 'lane.painPoint.description',
  defaultCard: 'note',
};
