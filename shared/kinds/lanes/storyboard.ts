import type { LaneKindSpec } from './laneKind';

export const storyboard: LaneKindSpec = {
  id: 'storyboard',
  zone: 'analysis',
  name: 'lane.storyboard',
  description: 'lane.storyboard.description',
  defaultCard: 'image',
};
