// NPS: F. F. Reichheld (2003), "The one number you need to grow", Harvard Business Review 81(12): 46–54.

import { countOf, sampleSize } from './counts';
import type { Counts } from './counts';
import { within } from './intervals';
import type { Interval } from './intervals';
import { Z } from './tCritical';

export interface Nps {
  /** −100 … 100; null without answers. */
  readonly value: number | null;
  readonly n: number;
  readonly interval: Interval | null;
  /** Shares of the answers, 0 … 1. */
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * % promoters (9 and 10) − % detractors (0 to 6). The interval comes from the variance of answers counted as 1, 0 and −1,
 * p + d − (p − d)², divided by n − 1; there is none where all answers are of one group.
 */
export function npsOf(counts: Counts): Nps {
  const n = sampleSize(counts);
  if (n === 0) return { value: null, n, interval: null, promoters: 0, passives: 0, detractors: 0 };
  const promoters = countOf(counts, [9, 10]) / n;
  const detractors = countOf(counts, [0, 1, 2, 3, 4, 5, 6]) / n;
  const score = promoters - detractors;
  const variance = promoters + detractors - score ** 2;
  const spread = variance > 0 && n > 1 ? Z * Math.sqrt(variance / (n - 1)) : null;
  const interval = spread === null ? null : within({ low: (score - spread) * 100, high: (score + spread) * 100 }, -100, 100);
  return { value: score * 100, n, interval, promoters, passives: countOf(counts, [7, 8]) / n, detractors };
}
