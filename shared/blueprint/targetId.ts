// A target is known by what it is for. So there is one for each, and two people who set the same one at the same time are
// asked which number holds, instead of leaving two.

import type { Target } from './analysisRecords';
import type { TargetId } from './recordIds';

/** `card:c_1:csat`, `service:servqual:empathy`. */
export function targetId({ card, step, measure, dimension }: Pick<Target, 'card' | 'step' | 'measure' | 'dimension'>): TargetId {
  const place = card !== undefined ? `card:${card}` : step !== undefined ? `step:${step}` : 'service';
  return [place, measure, ...(dimension === undefined ? [] : [dimension])].join(':');
}
