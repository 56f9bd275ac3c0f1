// What touchpoint analysis says of a card, as columns of its table: how each is written and read again. Only columns with
// values are in a table. Private notes are not, since tables are made to be passed on.

import { evidenceName, expectationName, principleName, statusName, tagName } from '../blueprint/analysisNames';
import type { CardAnalysis } from '../blueprint/analysisRecords';
import { EVIDENCE_STATUSES, EXPECTATIONS, PRINCIPLES, TAG_AXES, TAGS, TOUCHPOINT_STATUSES } from '../blueprint/analysisValues';
import type { TagAxis } from '../blueprint/analysisValues';
import type { MessageKey, Translate } from '../i18n/messages';
import type { CellValue } from './columns';
import { namesOf } from './kindWords';
import { readMinutes } from './readMinutes';
import { listed, wordFinder } from './words';

export const ANALYSIS_COLUMNS = [
  'perceivedOwner', 'tolerance', 'cost', 'cause', 'countermeasure', 'script', 'timeLimit', 'quality', 'touchpoint', 'status',
  ...TAG_AXES, 'principles', 'expectations', 'evidence', 'source', 'speakerNotes',
] as const;
export type AnalysisColumn = (typeof ANALYSIS_COLUMNS)[number];

type Unread = 'unknown' | 'noNumber';

interface AnalysisColumnKind {
  readonly write: (card: CardAnalysis, t: Translate) => CellValue;
  /** Of a cell that is not empty: what it says, or why that is unclear. */
  readonly read: (text: string) => CardAnalysis | Unread;
}

const KINDS: { readonly [K in AnalysisColumn]: AnalysisColumnKind } = {
  perceivedOwner: said((card) => card.perceivedOwner, (perceivedOwner) => ({ perceivedOwner })),
  tolerance: amount((card) => card.tolerance, minutes, (tolerance) => ({ tolerance })),
  cost: amount((card) => card.cost, plainNumber, (cost) => ({ cost })),
  cause: said((card) => card.cause, (cause) => ({ cause })),
  countermeasure: said((card) => card.countermeasure, (countermeasure) => ({ countermeasure })),
  script: said((card) => card.standard?.script, (script) => ({ standard: { script } })),
  timeLimit: amount((card) => card.standard?.timeLimit, minutes, (timeLimit) => ({ standard: { timeLimit } })),
  quality: said((card) => card.standard?.quality, (quality) => ({ standard: { quality } })),
  touchpoint: oneOf(['yes', 'no'], (answer) => `measures.answer.${answer}`, ({ touchpoint }) => (touchpoint === undefined ? undefined : touchpoint ? 'yes' : 'no'), (answer) => ({ touchpoint: answer === 'yes' })),
  status: oneOf(TOUCHPOINT_STATUSES, statusName, (card) => card.status, (status) => ({ status })),
  medium: tagged('medium'), setting: tagged('setting'), moment: tagged('moment'), stage: tagged('stage'),
  lifecycle: tagged('lifecycle'), visibility: tagged('visibility'), senses: tagged('senses'), customer: tagged('customer'),
  principles: someOf(PRINCIPLES, principleName, (card) => card.principles, (principles) => ({ principles })),
  expectations: someOf(EXPECTATIONS, expectationName, (card) => card.expectations, (expectations) => ({ expectations })),
  evidence: oneOf(EVIDENCE_STATUSES, evidenceName, (card) => card.evidence, (evidence) => ({ evidence })),
  source: said((card) => card.source, (source) => ({ source })),
  speakerNotes: said((card) => card.speakerNotes, (speakerNotes) => ({ speakerNotes })),
};

export function writeAnalysis(card: CardAnalysis, t: Translate): { readonly [K in AnalysisColumn]?: CellValue } {
  return Object.fromEntries(ANALYSIS_COLUMNS.map((column) => [column, KINDS[column].write(card, t)]));
}

/** What the cell of a column says, or why it can't be read. */
export function readAnalysisCell(column: AnalysisColumn, text: string): CardAnalysis | Unread {
  return text.trim() === '' ? {} : KINDS[column].read(text);
}

/** What several cells say of one card. */
export function joinedAnalysis(said: readonly CardAnalysis[]): CardAnalysis {
  const whole: CardAnalysis = {};
  for (const part of said) {
    const { tags, standard } = whole;
    Object.assign(whole, part, part.tags && { tags: { ...tags, ...part.tags } }, part.standard && { standard: { ...standard, ...part.standard } });
  }
  return whole;
}

function said(get: (card: CardAnalysis) => string | undefined, put: (text: string) => CardAnalysis): AnalysisColumnKind {
  return { write: (card) => get(card) ?? null, read: put };
}

function amount(get: (card: CardAnalysis) => number | undefined, parse: (text: string) => number | null, put: (value: number) => CardAnalysis): AnalysisColumnKind {
  return {
    write: (card) => get(card) ?? null,
    read: (text) => {
      const value = parse(text);
      return value === null ? 'noNumber' : put(value);
    },
  };
}

function minutes(text: string): number | null {
  return readMinutes(text)?.typical ?? null;
}

function plainNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

function finderOf<T extends string>(values: readonly T[], name: (value: T) => MessageKey): (text: string) => T | null {
  return wordFinder<T>(values.map((value) => [value, [value, ...namesOf(name(value))]]));
}

function oneOf<T extends string>(values: readonly T[], name: (value: T) => MessageKey, get: (card: CardAnalysis) => T | undefined, put: (value: T) => CardAnalysis): AnalysisColumnKind {
  const find = finderOf(values, name);
  return {
    write: (card, t) => {
      const value = get(card);
      return value === undefined ? null : t(name(value));
    },
    read: (text) => {
      const value = find(text);
      return value === null ? 'unknown' : put(value);
    },
  };
}

function someOf<T extends string>(values: readonly T[], name: (value: T) => MessageKey, get: (card: CardAnalysis) => readonly T[] | undefined, put: (values: T[]) => CardAnalysis): AnalysisColumnKind {
  const find = finderOf(values, name);
  const isNone = wordFinder([[true, namesOf('table.none')]]);
  return {
    write: (card, t) => {
      const found = get(card);
      return found === undefined ? null : found.map((value) => t(name(value))).join(t('sheet.comma')) || t('table.none');
    },
    read: (text) => {
      if (isNone(text)) return put([]);
      const whole = find(text);
      const parts = whole === null ? listed(text).map(find) : [whole];
      const known = parts.filter((part) => part !== null);
      return known.length < parts.length || known.length === 0 ? 'unknown' : put(values.filter((value) => known.includes(value)));
    },
  };
}

/** Tags that are filled in from lane and channel are no columns: they follow again. */
function tagged<A extends TagAxis>(axis: A): AnalysisColumnKind {
  return someOf<string>(TAGS[axis], (value) => tagName(axis, value as never), (card) => card.tags?.[axis], (values) => ({ tags: { [axis]: values } }));
}
