import type { LaneKindSpec } from './laneKind';

export const note: LaneKindSpec = {
  id: 'note',
  zone: 'analysis',
  name: 'lane.note',
  description: 'lane.note.description',
  defaultCard: 'note',
};
