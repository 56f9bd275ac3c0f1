import type { LaneKindSpec } from './laneKind';

export const support: LaneKindSpec = {
  id: 'support',
  zone: 'support',
  name: 'lane.support',
  description: 'lane.support.description',
  defaultCard: 'action',
};
