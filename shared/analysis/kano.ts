// KANO: N. Kano et al. (1984), "Attractive quality and must-be quality", Hinshitsu 14(2): 39–48; the evaluation table and the
// coefficients after C. Berger et al. (1993), "Kano's methods for understanding customer-defined quality", CQM Journal 2(4).

import { KANO_CATEGORIES } from '../blueprint/analysisValues';
import type { KanoCategory } from '../blueprint/analysisValues';
import { countOf, sampleSize } from './counts';
import type { Counts } from './counts';

/** Answers to both questions, from liking it to disliking it. */
export const KANO_ANSWERS = ['like', 'expect', 'neutral', 'accept', 'dislike'] as const;
export type KanoAnswer = (typeof KANO_ANSWERS)[number];

const [M, O, A, I, R, Q] = KANO_CATEGORIES;

/** Rows: how it is if the feature is there; columns: how it is if it is not; both in the order of the answers. */
const TABLE: Readonly<Record<KanoAnswer, readonly KanoCategory[]>> = {
  like: [Q, A, A, A, O],
  expect: [R, I, I, I, M],
  neutral: [R, I, I, I, M],
  accept: [R, I, I, I, M],
  dislike: [R, R, R, R, Q],
};

/** The category of one person's pair of answers. */
export function kanoCategory(functional: KanoAnswer, dysfunctional: KanoAnswer): KanoCategory {
  return TABLE[functional][KANO_ANSWERS.indexOf(dysfunctional)] as KanoCategory;
}

export interface Kano {
  /** The most frequent; of several the first by M > O > A > I, as Berger et al. break ties. Null without answers. */
  readonly category: KanoCategory | null;
  /** All that are as frequent; more than one: the answers don't decide. */
  readonly tied: readonly KanoCategory[];
  readonly n: number;
  /** (A + O) / (A + O + M + I), 0 … 1: how far having it satisfies. Null where nobody answered so. */
  readonly better: number | null;
  /** −(O + M) / (A + O + M + I), −1 … 0: how far lacking it dissatisfies. */
  readonly worse: number | null;
}

export function kanoOf(counts: Counts): Kano {
  const n = sampleSize(counts);
  const most = Math.max(0, ...KANO_CATEGORIES.map((category) => counts[category] ?? 0));
  const tied = n === 0 ? [] : KANO_CATEGORIES.filter((category) => counts[category] === most);
  const base = countOf(counts, [A, O, M, I]);
  return {
    category: tied[0] ?? null,
    tied,
    n,
    better: base === 0 ? null : countOf(counts, [A, O]) / base,
    worse: base === 0 ? null : 0 - countOf(counts, [O, M]) / base,
  };
}
