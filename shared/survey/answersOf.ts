// The rows of a survey, read: each with its day and its answers, or with what is wrong.

import { kanoCategory } from '../analysis/kano';
import type { KanoAnswer } from '../analysis/kano';
import { meanKey } from '../blueprint/measureScales';
import type { CardId } from '../blueprint/records';
import type { Table } from '../clipboard/table';
import { readAnswer } from './readAnswer';
import { dayOrderOf, readDay } from './readDay';
import type { DayOrder } from './readDay';
import type { SurveyChoices, SurveyProblem } from './surveyChoices';
import { askedBy } from './surveyFields';
import type { SurveyField } from './surveyFields';

interface Answer {
  readonly field: SurveyField;
  readonly card: CardId | null;
  readonly answer: string;
}

export interface AnsweredRow {
  readonly day: string;
  /** By question and card. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly comments: readonly { readonly text: string; readonly card: CardId | null }[];
}

interface Cell {
  readonly text: string;
  readonly column: number;
  readonly field: SurveyField;
  readonly card: CardId | null;
}

/** Rows with a problem are not among the rows. */
export function answersOf(table: Table, choices: SurveyChoices): { rows: AnsweredRow[]; problems: SurveyProblem[] } {
  const order = dayOrderOf(daysIn(table, choices));
  const problems: SurveyProblem[] = [];
  const rows: AnsweredRow[] = [];
  for (const [i, row] of table.entries()) {
    if (i === 0 && choices.hasHead) continue;
    const cells = choices.columns.flatMap(({ field, card }, column): Cell[] => (field === null ? [] : [{ text: row[column] ?? '', column, field, card }]));
    const wrong: SurveyProblem[] = [];
    const read = readRow(cells, choices.date, order, (column, reason) => wrong.push({ row: i + 1, column, reason }));
    if (wrong.length === 0) rows.push(read);
    problems.push(...wrong);
  }
  return { rows, problems };
}

function daysIn(table: Table, { columns }: SurveyChoices): string[] {
  const column = columns.findIndex(({ field }) => field === 'date');
  return column < 0 ? [] : table.map((row) => row[column] ?? '');
}

type Complain = (column: number, reason: SurveyProblem['reason']) => void;

function readRow(cells: readonly Cell[], date: string, order: DayOrder, complain: Complain): AnsweredRow {
  const given = cells.flatMap((cell): (Cell & Answer)[] => {
    const asked = askedBy(cell.field);
    if (!asked) return [];
    const answer = readAnswer(asked.measure, cell.text);
    if (!answer.ok) complain(cell.column, answer.error);
    return answer.ok && answer.value !== null ? [{ ...cell, answer: answer.value }] : [];
  });
  const comments = cells.flatMap(({ field, text, card }) => (field === 'comment' && text.trim() !== '' ? [{ text: text.trim(), card }] : []));
  return { day: dayOf(cells, date, order, complain), answers: settled(given), comments };
}

function dayOf(cells: readonly Cell[], date: string, order: DayOrder, complain: Complain): string {
  const cell = cells.find(({ field }) => field === 'date');
  if (!cell || cell.text.trim() === '') return date;
  const day = readDay(cell.text, order);
  if (day === null) complain(cell.column, { key: 'survey.reason.date', params: { text: cell.text } });
  return day ?? date;
}

/**
 * One answer for each question: both of KANO's make a category, and where several columns ask for one dimension of SERVQUAL,
 * a person's mean counts as it is, so that nobody counts several times and no rounding shifts the result.
 */
function settled(given: readonly (Cell & Answer)[]): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const key = ({ field, card }: Answer): string => `${field} ${card ?? ''}`;
  for (const one of given) {
    if (one.field === 'kanoLack') continue;
    const others = given.filter((other) => other.card === one.card && other.field === (one.field === 'kanoHave' ? 'kanoLack' : one.field));
    const { field, card } = one;
    if (field !== 'kanoHave') answers.set(key(one), { field, card, answer: others.length > 1 ? meanKey(meanOf(others)) : one.answer });
    else if (others[0]) answers.set(key(one), { field, card, answer: kanoCategory(one.answer as KanoAnswer, others[0].answer as KanoAnswer) });
  }
  return answers;
}

function meanOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, { answer }) => sum + Number(answer), 0) / answers.length;
}
