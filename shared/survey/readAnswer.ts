// One cell of a survey as an answer on its measure's scale: a rating, alone or with its words (`9 – very likely`, `非常满意`),
// yes or no, one of KANO's five answers, or an expectation.

import { expectationName } from '../blueprint/analysisNames';
import { EXPECTATIONS } from '../blueprint/analysisValues';
import type { MeasureKind } from '../blueprint/analysisValues';
import { MEASURE_SCALES } from '../blueprint/measureScales';
import { formOf } from '../analysis/measureResult';
import type { Label } from '../history/label';
import { locales } from '../i18n/translator';
import { err, ok } from '../lib/result';
import type { Result } from '../lib/result';
import { wordFinder } from '../tables/words';
import { agreement, importance, kanoAnswer, NO_ANSWER, satisfaction, yesOrNo } from './answerWords';

const WORDS: { readonly [K in MeasureKind]?: (text: string) => number | null } = {
  csat: satisfaction, satisfaction, importance, ces: agreement, servqual: agreement,
};
const expectation = wordFinder(EXPECTATIONS.map((value) => [value, [value, ...locales.map(({ messages }) => messages[expectationName(value)])]] as const));

/** Null: nothing was answered. */
export function readAnswer(measure: MeasureKind, cell: string): Result<string | null, Label> {
  const text = cell.normalize('NFKC').trim();
  if (NO_ANSWER.test(text)) return ok(null);
  if (measure === 'kano') return known(kanoAnswer(text), text, 'survey.reason.kano');
  if (measure === 'expectation') return known(expectation(text), text, 'survey.reason.expectation');
  if (formOf(measure) === 'share' && measure !== 'csat') return known(yesOrNo(text), text, 'survey.reason.yesOrNo');
  return readRating(measure, text);
}

function known(value: string | null, text: string, key: Label['key']): Result<string, Label> {
  return value === null ? err({ key, params: { text: shortened(text) } }) : ok(value);
}

/** `9`, `9.0`, `9/10`, `9 – very likely`, `Satisfied (4)`, `4分`, or words alone. */
function readRating(measure: MeasureKind, text: string): Result<string, Label> {
  const { answers } = MEASURE_SCALES[measure];
  const scale = { from: answers[0] ?? '', to: answers.at(-1) ?? '' };
  const number = /^([+-]?\d+(?:[.,]\d+)?)(?=$|[^\d.,%:-]|-\s*\D|-$)/.exec(text)?.[1] ?? /\(([+-]?\d+(?:[.,]\d+)?)\)$/.exec(text)?.[1];
  const rating = number === undefined ? WORDS[measure]?.(text) : Number(number.replace(',', '.'));
  if (rating === undefined || rating === null) return err({ key: 'survey.reason.noNumber', params: { text: shortened(text) } });
  const outOf = /^\d+\s*\/\s*(\d+)$/.exec(text)?.[1];
  const fits = answers.includes(String(rating)) && (outOf === undefined || outOf === scale.to);
  return fits ? ok(String(rating)) : err({ key: 'survey.reason.scale', params: { text: shortened(text), ...scale } });
}

/** What a list of reasons has room for. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
