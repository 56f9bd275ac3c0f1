// 95 % confidence intervals: between which results the true one plausibly lies, were everybody asked.

import { tCritical, Z } from './tCritical';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Of a share, from 0 to 1, by Wilson's score interval, which holds for few answers and for shares near 0 or 1 too.
 * E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22: 209–212.
 */
export function wilsonInterval(hits: number, n: number): Interval | null {
  if (n <= 0) return null;
  const share = hits / n;
  const square = Z ** 2;
  const center = share + square / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n ** 2));
  const scale = 1 + square / n;
  return { low: hits <= 0 ? 0 : (center - spread) / scale, high: hits >= n ? 1 : (center + spread) / scale };
}

/**
 * Of a mean, by Student's t. Null for fewer than two answers, and where all answers are alike: then they say nothing of how
 * far others would differ, and an interval of no width would be a false promise.
 */
export function meanInterval(mean: number, variance: number | null, n: number): Interval | null {
  if (n < 2 || variance === null || variance <= 0) return null;
  const spread = tCritical(n - 1) * Math.sqrt(variance / n);
  return { low: mean - spread, high: mean + spread };
}

/** Cut off at the ends of the scale. */
export function within(interval: Interval | null, min: number, max: number): Interval | null {
  return interval && { low: Math.max(min, interval.low), high: Math.min(max, interval.high) };
}
