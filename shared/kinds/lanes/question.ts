import type { LaneKindSpec } from './laneKind';

export const question: LaneKindSpec = {
  id: 'question',
  zone: 'analysis',
  name: 'lane.question',
  description: 'lane.question.description',
  defaultCard: 'note',
};
