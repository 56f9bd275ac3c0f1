// A measure while it is being typed: texts, until they are looked at as a whole.

import type { Measure } from '#shared/blueprint/analysisRecords';
import type { EvidenceStatus, MeasureKind, ServqualDimension, ServqualPart } from '#shared/blueprint/analysisValues';
import { MEASURE_SCALES, measureIsPossible } from '#shared/blueprint/measureScales';
import type { MessageKey } from '#shared/i18n/messages';
import { err, ok, type Result } from '#shared/lib/result';

export interface MeasureDraft {
  readonly measure: MeasureKind;
  readonly dimension: ServqualDimension;
  readonly part: ServqualPart;
  /** Empty: everybody. */
  readonly persona: string;
  readonly highIsGood: boolean;
  readonly known: 'counts' | 'value';
  readonly counts: Readonly<Record<string, string>>;
  readonly value: string;
  readonly n: string;
  readonly date: string;
  readonly source: string;
  /** Empty: not said. */
  readonly evidence: EvidenceStatus | '';
}

/** What a measure says, or that another is begun with: of the same series, or none yet. */
export function draftOf(from: Partial<Measure>, date: string): MeasureDraft {
  const { measure = 'csat', dimension = 'tangibles', part = 'perception', persona = '', highIsGood = true, counts, value, n } = from;
  return {
    measure, dimension, part, persona, highIsGood,
    known: ways(measure).includes('counts') && value === undefined ? 'counts' : 'value',
    counts: Object.fromEntries(Object.entries(counts ?? {}).map(([answer, count]) => [answer, String(count)])),
    value: value === undefined ? '' : String(value), n: n === undefined ? '' : String(n),
    date: from.date ?? date, source: from.source ?? '', evidence: from.evidence ?? '',
  };
}

/** How the measure can be entered: by answers, by the result, or by either. */
export function ways(measure: MeasureKind): readonly ('counts' | 'value')[] {
  const { answers, value } = MEASURE_SCALES[measure];
  return [...(answers.length > 0 ? ['counts' as const] : []), ...(value ? ['value' as const] : [])];
}

/** The answers of the scale, and between them the means of people who were asked by several questions. */
export function answersShown(measure: MeasureKind, counts: Readonly<Record<string, unknown>>): readonly string[] {
  const { answers } = MEASURE_SCALES[measure];
  const means = Object.keys(counts).filter((answer) => !answers.includes(answer));
  return means.length === 0 ? answers : [...answers, ...means].sort((a, b) => Number(a) - Number(b));
}

/** The measure that was typed, or what is wrong with it. */
export function measureFrom(draft: MeasureDraft, where: Pick<Measure, 'id' | 'card' | 'step'>): Result<Measure, MessageKey> {
  const { measure, dimension, part, persona, highIsGood, date, source, evidence } = draft;
  const answered = draft.known === 'counts' ? countsFrom(draft) : valueFrom(draft);
  if (!answered.ok) return answered;
  if (date === '') return err('measures.error.date');
  const typed: Measure = {
    ...where, measure, date,
    ...answered.value,
    ...(measure === 'servqual' ? { dimension, part } : {}),
    ...(measure === 'ces' && !highIsGood ? { highIsGood } : {}),
    ...(persona ? { persona } : {}),
    ...(source.trim() ? { source: source.trim() } : {}),
    ...(evidence ? { evidence } : {}),
  };
  return measureIsPossible(typed) ? ok(typed) : err('measures.error.value');
}

type Answered = Pick<Measure, 'counts' | 'value' | 'n'>;

function countsFrom({ measure, counts }: MeasureDraft): Result<Answered, MessageKey> {
  const found: Record<string, number> = {};
  for (const answer of answersShown(measure, counts)) {
    const count = numberFrom(counts[answer] ?? '');
    if (count === undefined || count === 0) continue;
    if (count === null || !Number.isInteger(count) || count < 0) return err('measures.error.count');
    found[answer] = count;
  }
  return Object.keys(found).length === 0 ? err('measures.error.noAnswers') : ok({ counts: found });
}

function valueFrom(draft: MeasureDraft): Result<Answered, MessageKey> {
  const [value, n] = [numberFrom(draft.value), numberFrom(draft.n)];
  if (value === undefined || value === null) return err('measures.error.value');
  if (n === null || (n !== undefined && (!Number.isInteger(n) || n < 1))) return err('measures.error.count');
  return ok({ value, ...(n === undefined ? {} : { n }) });
}

/** Undefined for nothing, null for what is no number. A comma is a decimal point, a minus may be a real one. */
export function numberFrom(text: string): number | undefined | null {
  const plain = text.normalize('NFKC').trim().replace('−', '-').replace(',', '.').replace(/\s*%$/, '');
  if (plain === '') return undefined;
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
