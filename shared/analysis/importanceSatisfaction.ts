// Importance × satisfaction of touchpoints, after J. A. Martilla and J. C. James (1977), "Importance-performance analysis",
// Journal of Marketing 41(1): 77–79.

import type { Measure } from '../blueprint/analysisRecords';
import { recordsOf } from '../blueprint/analysisCollections';
import { cardsInOrder } from '../blueprint/queries';
import type { Blueprint, Card } from '../blueprint/records';
import { meanOf, sampleSize } from './counts';
import { resultOf } from './measureResult';

/** Important and bad; important and good; neither; good where it matters little. */
export type Quadrant = 'concentrate' | 'keepUp' | 'lowPriority' | 'overkill';

export interface RatedCard {
  readonly card: Card;
  /** 1 … 5. */
  readonly importance: number;
  /** 1 … 5. */
  readonly satisfaction: number;
  readonly importanceN: number | null;
  readonly satisfactionN: number | null;
  readonly quadrant: Quadrant;
}

interface Rating {
  readonly date: string;
  readonly value: number;
  readonly n: number | null;
}

/** The middle of the scale. */
const MIDDLE = 3;

/**
 * Cards with both, in reading order, from the latest of each. Satisfaction is that measure, or the mean of CSAT's answers,
 * whichever is later. On the border counts as high.
 * @param split Where the quadrants part; absent: in the middle of the scale.
 */
export function importanceSatisfaction(
  blueprint: Blueprint, split: { readonly importance: number; readonly satisfaction: number } = { importance: MIDDLE, satisfaction: MIDDLE },
): RatedCard[] {
  const importances = new Map<string, Rating>();
  const satisfactions = new Map<string, Rating>();
  for (const measure of Object.values(recordsOf(blueprint, 'measures'))) {
    const rating = ratingOf(measure);
    if (measure.card === undefined || !rating) continue;
    const ratings = measure.measure === 'importance' ? importances : satisfactions;
    const other = ratings.get(measure.card);
    if (!other || rating.date >= other.date) ratings.set(measure.card, rating);
  }
  return [...cardsInOrder(blueprint)].flatMap((card): RatedCard[] => {
    const [i, s] = [importances.get(card.id), satisfactions.get(card.id)];
    if (!i || !s) return [];
    const quadrant = quadrantOf(i.value >= split.importance, s.value >= split.satisfaction);
    return [{ card, importance: i.value, satisfaction: s.value, importanceN: i.n, satisfactionN: s.n, quadrant }];
  });
}

function ratingOf(measure: Measure): Rating | null {
  const { measure: kind, counts, date } = measure;
  if (kind === 'csat') {
    const value = meanOf(counts ?? {});
    return value === null || !counts ? null : { date, value, n: sampleSize(counts) };
  }
  if (kind !== 'importance' && kind !== 'satisfaction') return null;
  const { value, n } = resultOf(measure);
  return value === null ? null : { date, value, n };
}

function quadrantOf(isImportant: boolean, isGood: boolean): Quadrant {
  if (isImportant) return isGood ? 'keepUp' : 'concentrate';
  return isGood ? 'overkill' : 'lowPriority';
}
