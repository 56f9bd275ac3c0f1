// A survey, one row per answer, reduced to measures: how many gave each answer, by touchpoint and by month. Who answered what
// is not kept. What can't be read is told by row; nothing is taken from such a row.

import type { Comment, Measure } from '../blueprint/analysisRecords';
import { recordsOf } from '../blueprint/analysisCollections';
import type { Blueprint, CardId } from '../blueprint/records';
import { seriesKey } from '../analysis/measureSeries';
import type { Table } from '../clipboard/table';
import type { Label } from '../history/label';
import type { CreateId } from '../lib/ids';
import { sameValue } from '../lib/sameValue';
import { answersOf } from './answersOf';
import type { AnsweredRow } from './answersOf';
import { unusedScales, wrongScale } from './scaleDoubts';
import type { SurveyChoices, SurveyProblem } from './surveyChoices';
import { askedBy } from './surveyFields';
import type { Asked, SurveyColumn, SurveyField } from './surveyFields';

export interface SurveyImported {
  /** Without those that are in the blueprint already. */
  readonly measures: readonly Measure[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SurveyProblem[];
  /** What can be read, and is odd nevertheless. */
  readonly doubts: readonly Label[];
  /** Why nothing can be imported. */
  readonly obstacle: Label | null;
  /** How many results an earlier import has brought. */
  readonly known: number;
  /** How many people's answers count. */
  readonly people: number;
}

export function importSurvey(table: Table, choices: SurveyChoices, blueprint: Pick<Blueprint, 'measures'>, createId: CreateId): SurveyImported {
  const nothing = { measures: [], comments: [], problems: [], doubts: [], known: 0, people: 0 };
  const obstacle = obstacleIn(choices.columns);
  if (obstacle) return { ...nothing, obstacle };
  const { rows, problems } = answersOf(table, choices);
  const otherScale = wrongScale(table, choices, problems);
  if (otherScale) return { ...nothing, problems, obstacle: otherScale };
  const measures = measuresOf(rows, choices, createId);
  const before = Object.values(recordsOf(blueprint, 'measures'));
  const isKnown = (measure: Measure): boolean =>
    before.some((other) => other.date === measure.date && seriesKey(other) === seriesKey(measure) && sameValue(other.counts, measure.counts));
  const fresh = measures.filter((measure) => !isKnown(measure));
  const comments = rows.flatMap((row) => commentsOf(row, choices, createId));
  const isEmpty = measures.length === 0 && comments.length === 0;
  return {
    measures: fresh, comments, problems,
    doubts: unusedScales(measures),
    obstacle: isEmpty && problems.length === 0 ? { key: 'survey.obstacle.noAnswers' } : null,
    known: measures.length - fresh.length,
    people: rows.filter(({ answers }) => answers.size > 0).length,
  };
}

/** Questions that lack their other half or are there twice; no question at all. */
function obstacleIn(columns: readonly SurveyColumn[]): Label | null {
  const asked = columns.filter(({ field }) => field !== null);
  if (!asked.some(({ field }) => field !== 'date')) return { key: 'survey.obstacle.noQuestion' };
  const has = (field: SurveyField, card: CardId | null): boolean => asked.some((other) => other.field === field && other.card === card);
  const seen = new Map<string, number>();
  for (const [i, { field, card }] of columns.entries()) {
    if (field === null || field === 'comment' || field.startsWith('servqual')) continue;
    const key = field === 'date' ? field : `${field} ${card ?? ''}`;
    const other = seen.get(key);
    if (other !== undefined) return { key: 'survey.obstacle.twice', params: { first: other + 1, second: i + 1 } };
    seen.set(key, i);
    const pair = field === 'kanoHave' ? 'kanoLack' : field === 'kanoLack' ? 'kanoHave' : null;
    if (pair && !has(pair, card)) return { key: 'survey.obstacle.kanoPair', params: { n: i + 1 } };
  }
  return null;
}

/** In the order of the questions, and of time. */
function measuresOf(rows: readonly AnsweredRow[], { byMonth, source, columns }: SurveyChoices, createId: CreateId): Measure[] {
  const found = new Map<string, { asked: Asked; card: CardId | null; date: string; counts: Record<string, number>; column: number }>();
  for (const { day, answers } of rows) {
    for (const { field, card, answer } of answers.values()) {
      const asked = askedBy(field);
      if (!asked) continue;
      const key = [field, card ?? '', byMonth ? day.slice(0, 7) : ''].join(' ');
      const measure = found.get(key) ?? { asked, card, date: day, counts: {}, column: columns.findIndex((other) => other.field === field && other.card === card) };
      measure.counts[answer] = (measure.counts[answer] ?? 0) + 1;
      if (day > measure.date) measure.date = day;
      found.set(key, measure);
    }
  }
  const inOrder = [...found.values()].sort((a, b) => a.column - b.column || (a.date < b.date ? -1 : 1));
  return inOrder.map(({ asked, card, date, counts }): Measure => ({
    id: createId('m'), ...asked, counts, date, evidence: 'observed', ...(card ? { card } : {}), ...(source ? { source } : {}),
  }));
}

function commentsOf({ comments }: AnsweredRow, { at, source }: SurveyChoices, createId: CreateId): Comment[] {
  return comments.map(({ text, card }) => ({ id: createId('k'), text, author: source, at, ...(card ? { on: { type: 'card', id: card } } : {}) }));
}
