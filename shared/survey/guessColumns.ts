// What the columns of a survey are, by their heads in both languages: the measure by its name or by the wording of its usual
// question, the touchpoint by its title in the head. What nobody can tell is left out, and so is everything personal.

import type { Card } from '../blueprint/records';
import type { Table } from '../clipboard/table';
import { readMinutes } from '../tables/readMinutes';
import { plainWord } from '../tables/words';
import { readAnswer } from './readAnswer';
import { dayOrderOf, readDay } from './readDay';
import { askedBy } from './surveyFields';
import type { SurveyColumn, SurveyField } from './surveyFields';

/** The first that fits counts. */
const HEADS: readonly (readonly [SurveyField, RegExp])[] = [
  ['nps', /\bnps\b|net promoter|likely\b.*\brecommend|recommend\b.*\blikely|净推荐|推荐.*可能|可能.*推荐|推荐.*意愿|意愿.*推荐/i],
  ['cesLow', /how much effort|amount of effort|花.*多少.*(力气|精力|功夫)|费力程度/i],
  ['ces', /\bces\b|effort score|made it easy|how easy|easy (to|was)|费力度|容易|轻松|方便程度/i],
  ['kanoLack', /dysfunctional|kano.*(without|lack|not)|if\b.*\b(not?|without|no longer|lacked|missing)\b|反向|负向|如果(没有|不)|若(没有|不)|不提供|不具备/i],
  ['kanoHave', /functional|kano|^if\b|how would you feel if|正向|如果|若(有|提供)|提供.*(感觉|感受|评价)|具备/i],
  ['csat', /\bcsat\b|satisf|满意/i],
  ['importance', /importan|重要/i],
  ['repurchase', /repurchase|buy again|come again|return again|复购|再次(购买|光临|入住)/i],
  ['churn', /\bchurn|cancel|switch(ed)? to another|流失|取消|更换/i],
  ['loyalty', /\bloyal|忠诚/i],
  ['conversion', /\bconver(t|sion)|bought|placed an order|下单|转化/i],
  ['recommendation', /recommend|推荐/i],
  ['expectation', /expect|matters most|期望|最看重|最希望/i],
  ['date', /\bdate\b|time ?stamp|submitted|completed at|日期|提交时间|答题时间|填写时间|时间戳/i],
];

const DIMENSIONS: readonly (readonly [string, RegExp])[] = [
  ['tangibles', /tangible|有形/i], ['reliability', /reliab|可靠/i], ['responsiveness', /responsive|响应/i],
  ['assurance', /assurance|保证/i], ['empathy', /empath|移情|关怀/i],
];
const EXPECTED = /expect|ideal|should|期望|理想|应当|应该/i;

/** So many rows tell whether a column holds what its head says. */
const LOOKED_AT = 200;

/** @param cards What titles in heads are looked for among. */
export function guessColumns(table: Table, hasHead: boolean, cards: readonly Pick<Card, 'id' | 'title'>[]): SurveyColumn[] {
  const rows = table.slice(hasHead ? 1 : 0, LOOKED_AT);
  const width = table.slice(0, LOOKED_AT).reduce((most, row) => Math.max(most, row.length), 0);
  const columns: SurveyColumn[] = [];
  for (let i = 0; i < width; i++) {
    const head = hasHead ? (table[0]?.[i] ?? '') : '';
    const card = cardIn(head, cards);
    const field = fieldOf(head, rows.map((row) => row[i] ?? ''));
    const isTaken = field === 'date' && columns.some((other) => other.field === 'date');
    columns.push({ field: isTaken ? null : field, card: field === 'date' ? null : card });
  }
  return columns;
}

function fieldOf(head: string, cells: readonly string[]): SurveyField | null {
  const candidates = [servqualIn(head), ...HEADS.filter(([, pattern]) => pattern.test(head)).map(([field]) => field)];
  return candidates.find((field) => field !== null && fits(field, cells)) ?? null;
}

function servqualIn(head: string): SurveyField | null {
  const dimension = DIMENSIONS.find(([, pattern]) => pattern.test(head))?.[0];
  return dimension ? (`servqual.${dimension}.${EXPECTED.test(head) ? 'expectation' : 'perception'}` as SurveyField) : null;
}

/** Whether it is such a question at all; wrong answers and wrong scales are told by row, so a few do no harm. */
function fits(field: SurveyField, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return true;
  const asked = askedBy(field);
  const order = dayOrderOf(filled);
  const canBe = (cell: string): boolean => {
    if (!asked) return readDay(cell, order) !== null;
    const answer = readAnswer(asked.measure, cell);
    return answer.ok || answer.error.key === 'survey.reason.scale';
  };
  return filled.filter(canBe).length >= filled.length / 2;
}

/** The longest title that stands in the head. */
function cardIn(head: string, cards: readonly Pick<Card, 'id' | 'title'>[]): string | null {
  // Titles often stand in brackets, which would be taken for a remark.
  const plain = plainWord(head.replace(/[()（）[\]【】]/g, ' '));
  const found = cards.map(({ id, title }) => ({ id, word: plainWord(title) })).filter(({ word }) => word.length > 1 && plain.includes(word));
  return found.reduce<{ id: string; word: string } | null>((best, next) => (best === null || next.word.length > best.word.length ? next : best), null)?.id ?? null;
}

/** Whether the first row says what the columns are: it holds words, and no answers. */
export function guessSurveyHead(table: Table): boolean {
  const [first = []] = table;
  const filled = first.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => !/^[\d.,/:\s-]+$/.test(cell) && readMinutes(cell) === null);
}
