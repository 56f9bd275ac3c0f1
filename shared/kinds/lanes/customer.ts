import type { LaneKindSpec } from './laneKind';

export const customer: LaneKindSpec = {
  id: 'customer',
  zone: 'customer',
  name: 'lane.customer',
  description: 'lane.customer.description',
  defaultCard: 'action',
};
