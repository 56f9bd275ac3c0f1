// What a column of a survey can be: the answers to a measure's question, half of a pair of questions, the day, or a comment.

import { dimensionName, measureName, servqualPartName } from '../blueprint/analysisNames';
import { SERVQUAL_DIMENSIONS, SERVQUAL_PARTS } from '../blueprint/analysisValues';
import type { MeasureKind, ServqualDimension, ServqualPart } from '../blueprint/analysisValues';
import type { CardId } from '../blueprint/records';
import type { Translate } from '../i18n/messages';

const SHARES = ['recommendation', 'loyalty', 'churn', 'repurchase', 'conversion'] as const;
/** `cesLow`: effort was asked, so that 1 is good. `kanoHave`, `kanoLack`: how it is if there is such a thing, and if not. */
const ASKED = ['csat', 'ces', 'cesLow', 'nps', 'importance', 'satisfaction', 'expectation', ...SHARES, 'kanoHave', 'kanoLack'] as const;
type ServqualField = `servqual.${ServqualDimension}.${ServqualPart}`;
export type SurveyField = (typeof ASKED)[number] | ServqualField | 'date' | 'comment';

const SERVQUAL: readonly ServqualField[] = SERVQUAL_DIMENSIONS.flatMap((dimension) => SERVQUAL_PARTS.map((part): ServqualField => `servqual.${dimension}.${part}`));
/** In the order in which they are offered. */
export const SURVEY_FIELDS: readonly SurveyField[] = [...ASKED, ...SERVQUAL, 'date', 'comment'];

/** A column: what was asked, and about which card; without a card about the whole service. Null: left out. */
export interface SurveyColumn {
  readonly field: SurveyField | null;
  readonly card: CardId | null;
}

export interface Asked {
  readonly measure: MeasureKind;
  readonly highIsGood?: false;
  readonly dimension?: ServqualDimension;
  readonly part?: ServqualPart;
}

/** The measure that a column gives answers to; null for days and comments. */
export function askedBy(field: SurveyField): Asked | null {
  if (field === 'date' || field === 'comment') return null;
  if (field === 'cesLow') return { measure: 'ces', highIsGood: false };
  if (field === 'kanoHave' || field === 'kanoLack') return { measure: 'kano' };
  const [dimension, part] = [SERVQUAL_DIMENSIONS.find((one) => field.startsWith(`servqual.${one}.`)), SERVQUAL_PARTS.find((one) => field.endsWith(`.${one}`))];
  if (dimension && part) return { measure: 'servqual', dimension, part };
  return { measure: field as Exclude<typeof field, ServqualField> };
}

export function surveyFieldName(field: SurveyField, t: Translate): string {
  if (field === 'date' || field === 'comment' || field === 'ces' || field === 'cesLow' || field === 'kanoHave' || field === 'kanoLack') return t(`survey.field.${field}`);
  const asked = askedBy(field);
  if (!asked) return '';
  const { measure, dimension, part } = asked;
  return [t(measureName(measure)), dimension && t(dimensionName(dimension)), part && t(servqualPartName(part))].filter(Boolean).join(' · ');
}
