// What the answers and the result of each measure can be: what imports, fields and the invariants hold values against.

import type { Measure } from './analysisRecords';
import { EXPECTATIONS, KANO_CATEGORIES } from './analysisValues';
import type { MeasureKind } from './analysisValues';

export interface MeasureScale {
  /** Keys of `counts`, in order; none: it is not asked but measured. */
  readonly answers: readonly string[];
  /** What `value` can be; absent: a result alone says nothing, counts are needed. */
  readonly value?: { readonly min: number; readonly max: number };
}

const rating = (min: number, max: number): string[] => Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
const means = (min: number, max: number): MeasureScale => ({ answers: rating(min, max), value: { min, max } });
/** Of the customers, in %; asked as yes or no, or counted. */
const share: MeasureScale = { answers: ['yes', 'no'], value: { min: 0, max: 100 } };
const amount: MeasureScale = { answers: [], value: { min: 0, max: Number.MAX_SAFE_INTEGER } };

export const MEASURE_SCALES: Readonly<Record<MeasureKind, MeasureScale>> = {
  csat: { answers: rating(1, 5), value: { min: 0, max: 100 } },
  ces: means(1, 7),
  nps: { answers: rating(0, 10), value: { min: -100, max: 100 } },
  kano: { answers: KANO_CATEGORIES },
  servqual: means(1, 7),
  expectation: { answers: EXPECTATIONS },
  importance: means(1, 5),
  time: amount,
  cost: amount,
  satisfaction: means(1, 5),
  loyalty: share,
  churn: share,
  repurchase: share,
  conversion: share,
  recommendation: share,
};

/** Whether the result is possible for the measure. */
export function valueIsPossible(measure: MeasureKind, value: number): boolean {
  const range = MEASURE_SCALES[measure].value;
  return range !== undefined && value >= range.min && value <= range.max;
}

/** Whether it says something, and nothing that its measure can't: counts of its answers, or a result. */
export function measureIsPossible({ measure, counts, value, n, dimension, part }: Measure): boolean {
  if ((counts === undefined) === (value === undefined)) return false;
  const hasParts = dimension !== undefined && part !== undefined;
  if (measure === 'servqual' ? !hasParts : dimension !== undefined || part !== undefined) return false;
  if (value !== undefined) return valueIsPossible(measure, value) && (n === undefined || isCount(n));
  const { answers } = MEASURE_SCALES[measure];
  const given = Object.entries(counts ?? {});
  return given.length > 0 && n === undefined && given.every(([answer, count]) => answers.includes(answer) && isCount(count));
}

function isCount(n: number): boolean {
  return Number.isInteger(n) && n >= 1;
}
