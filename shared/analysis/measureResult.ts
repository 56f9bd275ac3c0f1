// What one measure says: its result by the formula of its kind, how many answers that comes from, and the interval where
// the answers allow one.

import type { Measure } from '../blueprint/analysisRecords';
import type { MeasureKind } from '../blueprint/analysisValues';
import { MEASURE_SCALES } from '../blueprint/measureScales';
import { countOf, meanOf, sampleSize, varianceOf } from './counts';
import type { Counts } from './counts';
import { meanInterval, wilsonInterval, within } from './intervals';
import type { Interval } from './intervals';
import { npsOf } from './nps';

export interface MeasureResult {
  /** Null where it is no number: KANO, expectation. */
  readonly value: number | null;
  /** Null where only the result is known. */
  readonly n: number | null;
  /** 95 %. Null where the answers do not allow one. */
  readonly interval: Interval | null;
}

/** How a measure is worked out: a share in %, a mean, NPS, an amount as it is, or none. */
export type MeasureForm = 'share' | 'mean' | 'nps' | 'amount' | 'categories';

const FORMS: Readonly<Record<MeasureKind, MeasureForm>> = {
  csat: 'share', ces: 'mean', nps: 'nps', kano: 'categories', servqual: 'mean', expectation: 'categories', importance: 'mean',
  time: 'amount', cost: 'amount', satisfaction: 'mean', loyalty: 'share', churn: 'share', repurchase: 'share',
  conversion: 'share', recommendation: 'share',
};

export function formOf(kind: MeasureKind): MeasureForm {
  return FORMS[kind];
}

/**
 * CSAT: the share of 4 and 5 on 1–5, in %, with Wilson's interval; so are the shares of yes. CES, SERVQUAL, importance and
 * satisfaction: means, with an interval by t. (CES: M. Dixon, K. Freeman, N. Toman (2010), "Stop trying to delight your
 * customers", Harvard Business Review; 7 is good with the wording "made it easy", else see `highIsGood`.) NPS: see nps.ts.
 */
export function resultOf(measure: Pick<Measure, 'measure' | 'counts' | 'value' | 'n'>): MeasureResult {
  const { measure: kind, counts } = measure;
  if (counts === undefined) return statedResult(measure);
  if (formOf(kind) === 'share') return shareResult(countOf(counts, kind === 'csat' ? [4, 5] : ['yes']), sampleSize(counts));
  if (formOf(kind) === 'nps') return npsOf(counts);
  if (formOf(kind) === 'mean') return meanResult(kind, counts);
  return { value: null, n: sampleSize(counts), interval: null };
}

/** Only the result is known; a share with its number of answers still has an interval. */
function statedResult({ measure, value, n }: Pick<Measure, 'measure' | 'value' | 'n'>): MeasureResult {
  if (value === undefined) return { value: null, n: n ?? null, interval: null };
  if (formOf(measure) !== 'share' || n === undefined) return { value, n: n ?? null, interval: null };
  return { ...shareResult((value / 100) * n, n), value };
}

function shareResult(hits: number, n: number): MeasureResult {
  const share = wilsonInterval(hits, n);
  return { value: n === 0 ? null : (hits / n) * 100, n, interval: share && { low: share.low * 100, high: share.high * 100 } };
}

function meanResult(kind: MeasureKind, counts: Counts): MeasureResult {
  const [value, n] = [meanOf(counts), sampleSize(counts)];
  const { min = -Infinity, max = Infinity } = MEASURE_SCALES[kind].value ?? {};
  return { value, n, interval: value === null ? null : within(meanInterval(value, varianceOf(counts), n), min, max) };
}

/** Which way is better; null where neither is. */
export function betterWay({ measure, highIsGood = true }: Pick<Measure, 'measure' | 'highIsGood'>): 'up' | 'down' | null {
  if (measure === 'kano' || measure === 'expectation' || measure === 'importance') return null;
  if (measure === 'ces') return highIsGood ? 'up' : 'down';
  return measure === 'churn' || measure === 'time' || measure === 'cost' ? 'down' : 'up';
}
