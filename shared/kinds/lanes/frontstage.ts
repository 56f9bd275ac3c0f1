import type { LaneKindSpec } from './laneKind';

export const frontstage: LaneKindSpec = {
  id: 'frontstage',
  zone: 'frontstage',
  name: 'lane.frontstage',
  description: 'lane.frontstage.description',
  defaultCard: 'action',
};
