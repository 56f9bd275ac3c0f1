import type { LaneKindSpec } from './laneKind';

export const evidence: LaneKindSpec = {
  id: 'evidence',
  zone: 'evidence',
  name: 'lane.evidence',
  description: 'lane.evidence.description',
  defaultCard: 'evidence',
};
