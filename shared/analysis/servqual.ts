// SERVQUAL: A. Parasuraman, V. A. Zeithaml, L. L. Berry (1988), "SERVQUAL: a multiple-item scale for measuring consumer
// perceptions of service quality", Journal of Retailing 64(1): 12–40. The gap of a dimension is perception − expectation.

import type { Measure } from '../blueprint/analysisRecords';
import { SERVQUAL_DIMENSIONS } from '../blueprint/analysisValues';
import type { ServqualDimension, ServqualPart } from '../blueprint/analysisValues';
import { sampleSize, varianceOf } from './counts';
import type { Interval } from './intervals';
import { resultOf } from './measureResult';
import { tCritical } from './tCritical';

export interface ServqualGap {
  readonly dimension: ServqualDimension;
  /** Means of 1 … 7; null where nobody was asked. */
  readonly expectation: number | null;
  readonly perception: number | null;
  /** Perception − expectation, below 0: worse than expected. */
  readonly gap: number | null;
  /** How many answers both halves have: the smaller number. Null where it is not known. */
  readonly n: number | null;
  readonly interval: Interval | null;
}

/**
 * All five dimensions from the latest halves of each. Which answers belong to one person is not kept, so the interval takes
 * the halves for independent (Welch): where the same people gave both it is rather too wide than too narrow.
 * @param measures Of one place (and one persona, if asked by persona); others than SERVQUAL are passed over.
 */
export function servqualGaps(measures: Iterable<Measure>): ServqualGap[] {
  const latest = new Map<string, Measure>();
  for (const measure of measures) {
    if (measure.measure !== 'servqual') continue;
    const key = `${measure.dimension} ${measure.part}`;
    const other = latest.get(key);
    if (!other || isLater(measure, other)) latest.set(key, measure);
  }
  const half = (dimension: ServqualDimension, part: ServqualPart): Measure | undefined => latest.get(`${dimension} ${part}`);
  return SERVQUAL_DIMENSIONS.map((dimension) => gapOf(dimension, half(dimension, 'expectation'), half(dimension, 'perception')));
}

function isLater(a: Measure, b: Measure): boolean {
  return a.date === b.date ? a.id > b.id : a.date > b.date;
}

function gapOf(dimension: ServqualDimension, expected?: Measure, perceived?: Measure): ServqualGap {
  const [e, p] = [expected && resultOf(expected), perceived && resultOf(perceived)];
  const [expectation, perception] = [e?.value ?? null, p?.value ?? null];
  const gap = expectation === null || perception === null ? null : perception - expectation;
  const n = typeof e?.n === 'number' && typeof p?.n === 'number' ? Math.min(e.n, p.n) : null;
  return { dimension, expectation, perception, gap, n, interval: gap === null ? null : welchInterval(gap, expected, perceived) };
}

/** B. L. Welch (1947): two means of unequal variance. */
function welchInterval(gap: number, ...halves: readonly (Measure | undefined)[]): Interval | null {
  const parts = halves.flatMap((half) => {
    const n = sampleSize(half?.counts ?? {});
    const variance = varianceOf(half?.counts ?? {});
    return variance === null ? [] : [{ squared: variance / n, freedom: n - 1 }];
  });
  const squared = parts.reduce((sum, part) => sum + part.squared, 0);
  if (parts.length < 2 || squared === 0) return null;
  const freedom = squared ** 2 / parts.reduce((sum, part) => sum + part.squared ** 2 / part.freedom, 0);
  const spread = tCritical(freedom) * Math.sqrt(squared);
  return { low: gap - spread, high: gap + spread };
}
