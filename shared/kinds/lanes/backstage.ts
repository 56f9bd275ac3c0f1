import type { LaneKindSpec } from './laneKind';

export const backstage: LaneKindSpec = {
  id: 'backstage',
  zone: 'backstage',
  name: 'lane.backstage',
  description: 'lane.backstage.description',
  defaultCard: 'action',
};
