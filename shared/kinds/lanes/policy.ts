import type { LaneKindSpec } from './laneKind';

export const policy: LaneKindSpec = {
  id: 'policy',
  zone: 'analysis',
  name: 'lane.policy',
  description: 'lane.policy.description',
  defaultCard: 'note',
};
