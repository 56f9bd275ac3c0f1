import type { LaneKindSpec } from './laneKind';

export const opportunity: LaneKindSpec = {
  id: 'opportunity',
  zone: 'analysis',
  name: 'lane.opportunity',
  description: 'lane.opportunity.description',
  defaultCard: 'note',
};
