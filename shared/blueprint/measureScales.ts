// What the answers and the result of each measure can be: what imports, fields and the invariants hold values against.

import type { Measure } from './analysisRecords';
import { EXPECTATIONS, KANO_CATEGORIES } from './analysisValues';
import type { MeasureKind } from './analysisValues';

export interface MeasureScale {
  /** Keys of `counts`, in order; none: it is not asked but measured. */
  readonly answers: readonly string[];
  /** Whether means between the answers are keys too: of a person who was asked for one thing by several questions. */
  readonly takesMeans?: true;
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
  servqual: { ...means(1, 7), takesMeans: true },
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

/** Whether the key of `counts` is an answer to the measure. A number is written in one way only, so that it is counted once. */
export function answerIsPossible(measure: MeasureKind, answer: string): boolean {
  const { answers, takesMeans } = MEASURE_SCALES[measure];
  if (answers.includes(answer)) return true;
  const mean = Number(answer);
  return takesMeans === true && valueIsPossible(measure, mean) && answer === meanKey(mean);
}

/** The key that a person's mean of several answers counts under. Four decimals tell any means of the questions of a survey apart. */
export function meanKey(mean: number): string {
  return String(Math.round(mean * 10_000) / 10_000);
}

/** Whether it says something, and nothing that its measure can't: counts of its answers, or a result. */
export function measureIsPossible({ measure, counts, value, n, dimension, part }: Measure): boolean {
  if ((counts === undefined) === (value === undefined)) return false;
  const hasParts = dimension !== undefined && part !== undefined;
  if (measure === 'servqual' ? !hasParts : dimension !== undefined || part !== undefined) return false;
  if (value !== undefined) return valueIsPossible(measure, value) && (n === undefined || isCount(n));
  const given = Object.entries(counts ?? {});
  return given.length > 0 && n === undefined && given.every(([answer, count]) => answerIsPossible(measure, answer) && isCount(count));
}

function isCount(n: number): boolean {
  return Number.isInteger(n) && n >= 1;
}
