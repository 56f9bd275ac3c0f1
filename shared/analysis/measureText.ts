// Measures as people read them: what they are called, and their results in their units.

import type { Measure, Target } from '../blueprint/analysisRecords';
import { dimensionName, expectationName, kanoName, measureName, servqualPartName } from '../blueprint/analysisNames';
import { EXPECTATIONS, KANO_CATEGORIES } from '../blueprint/analysisValues';
import type { MeasureKind } from '../blueprint/analysisValues';
import { MEASURE_SCALES } from '../blueprint/measureScales';
import type { Translate } from '../i18n/messages';
import type { Counts } from './counts';
import { sampleSize } from './counts';
import { durationText } from './durationText';
import { kanoOf } from './kano';
import { formOf, resultOf } from './measureResult';

/** `SERVQUAL · Empathy · Perception`. */
export function measureLabel({ measure, dimension, part }: Pick<Measure, 'measure' | 'dimension' | 'part'>, t: Translate): string {
  const names = [t(measureName(measure)), dimension && t(dimensionName(dimension)), part && t(servqualPartName(part))];
  return names.filter(Boolean).join(' · ');
}

/** A result, a target or an end of an interval in the measure's unit. */
export function valueText(kind: MeasureKind, value: number, t: Translate, currency = ''): string {
  if (kind === 'time') return durationText(value, t);
  if (kind === 'cost') return t('measures.money', { value, currency, known: currency ? 'yes' : 'no' });
  const form = formOf(kind);
  if (form === 'share') return t('measures.percent', { value });
  return t(form === 'nps' ? 'measures.score' : 'measures.mean', { value });
}

/** The unit alone, for the label of a field. */
export function unitText(kind: MeasureKind, t: Translate, currency = ''): string {
  if (kind === 'time') return t('measures.unit.minutes');
  if (kind === 'cost') return t('measures.unit.money', { currency, known: currency ? 'yes' : 'no' });
  const { min = 0, max = 0 } = MEASURE_SCALES[kind].value ?? {};
  if (formOf(kind) === 'share') return t('measures.unit.share');
  return formOf(kind) === 'nps' ? t('measures.unit.nps') : t('measures.unit.mean', { min, max });
}

/** What can be typed as a result or a target, for whoever typed something else. */
export function rangeText(kind: MeasureKind, t: Translate): string {
  const { min = 0, max = Infinity } = MEASURE_SCALES[kind].value ?? {};
  return formOf(kind) === 'amount' ? t('measures.error.amount') : t('measures.error.range', { min, max });
}

/** The result in words: `78.5 %`, `+31`, `Must-be`, `Less time 52 %`. */
export function resultText(measure: Measure, t: Translate, currency?: string): string {
  if (measure.measure === 'kano') return kanoText(measure.counts ?? {}, t);
  if (measure.measure === 'expectation') return mostExpected(measure.counts ?? {}, t);
  const { value } = resultOf(measure);
  return value === null ? '–' : valueText(measure.measure, value, t, currency);
}

function kanoText(counts: Counts, t: Translate): string {
  const { category, tied } = kanoOf(counts);
  if (category === null) return '–';
  return tied.length === 1 ? t(kanoName(category)) : t('measures.tie', { names: tied.map((one) => t(kanoName(one))).join(' / ') });
}

function mostExpected(counts: Counts, t: Translate): string {
  const most = EXPECTATIONS.reduce((best, next) => ((counts[next] ?? 0) > (counts[best] ?? 0) ? next : best));
  const n = sampleSize(counts);
  return n === 0 ? '–' : `${t(expectationName(most))} ${t('measures.percent', { value: ((counts[most] ?? 0) / n) * 100 })}`;
}

/** How many answers, and between what the true value plausibly lies: `n = 120 · 95 %: 70 to 84 %`. */
export function sampleText(measure: Measure, t: Translate, currency?: string): string {
  const { n, interval } = resultOf(measure);
  const kind = measure.measure;
  const size = n === null ? (formOf(kind) === 'amount' ? null : t('measures.noN')) : t('measures.n', { n });
  const { better, worse } = kind === 'kano' ? kanoOf(measure.counts ?? {}) : { better: null, worse: null };
  const parts = [
    size,
    interval && t('measures.interval', { low: valueText(kind, interval.low, t, currency), high: valueText(kind, interval.high, t, currency) }),
    better === null ? null : t('measures.better', { value: better }),
    worse === null ? null : t('measures.worse', { value: worse }),
    measure.highIsGood === false ? t('measures.lowIsGood') : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

export function targetText({ measure, value }: Target, isReached: boolean | null, t: Translate, currency?: string): string {
  return t(isReached ? 'measures.reached' : 'measures.missed', { value: valueText(measure, value, t, currency) });
}

/** A target by itself, before anything was measured: `Target 85 % by 2027-03-31`. */
export function targetGoal({ measure, value, date }: Target, t: Translate, currency?: string): string {
  const text = valueText(measure, value, t, currency);
  return date === undefined ? t('trends.target', { value: text }) : t('measures.targetBy', { value: text, date });
}

/** What an answer is called: ratings are their own names. */
export function answerText(kind: MeasureKind, answer: string, t: Translate): string {
  if (answer === 'yes' || answer === 'no') return t(`measures.answer.${answer}`);
  const category = kind === 'kano' ? KANO_CATEGORIES.find((known) => known === answer) : undefined;
  if (category) return t(kanoName(category));
  const expected = kind === 'expectation' ? EXPECTATIONS.find((known) => known === answer) : undefined;
  return expected ? t(expectationName(expected)) : answer;
}
