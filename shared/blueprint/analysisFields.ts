// Records of touchpoint analysis in their one canonical form, as cards are (cardFields.ts): what a record needs is always
// there, anything else only where it says something.

import { sameValue } from '../lib/sameValue';
import type { AnalysisCollection, AnalysisRecords } from './analysisCollections';

/** What is there even where it is empty. */
const REQUIRED: Readonly<Record<AnalysisCollection, readonly string[]>> = {
  personas: ['id', 'name'],
  stakeholders: ['id', 'name', 'ring'],
  measures: ['id', 'measure', 'date'],
  targets: ['id', 'measure', 'value'],
  insights: ['id', 'kind', 'title', 'cards', 'from'],
  comments: ['id', 'text', 'author', 'at'],
  ignored: ['id', 'reason', 'by', 'at'],
};

/**
 * Fields to change; `undefined`, an empty text, list or object take an optional field away. Where a comment stands is no
 * such field: a reply that became a comment of its own would leave its thread.
 */
export type RecordChanges<C extends AnalysisCollection> = {
  readonly [K in Exclude<keyof AnalysisRecords[C], 'id' | 'on' | 'replyTo'>]?: AnalysisRecords[C][K] | undefined;
};

/** A copy of the record without empty fields; fields that this version does not know are kept. */
export function cleanRecord<C extends AnalysisCollection>(collection: C, record: AnalysisRecords[C]): AnalysisRecords[C] {
  const fields = Object.entries(record).map(([field, value]) => [field, canonical(field, value)] as const);
  return Object.fromEntries(fields.filter(([field, value]) => REQUIRED[collection].includes(field) || saysSomething(value))) as unknown as AnalysisRecords[C];
}

/** Writes changes into a record of a draft, touching only what differs. */
export function changeAnalysisRecord<C extends AnalysisCollection>(collection: C, record: AnalysisRecords[C], changes: RecordChanges<C>): void {
  const target = record as unknown as Record<string, unknown>;
  for (const [field, raw] of Object.entries(changes)) {
    const value = canonical(field, raw);
    const isRequired = REQUIRED[collection].includes(field);
    if (!isRequired && !saysSomething(value)) delete target[field];
    else if (value !== undefined && !sameValue(target[field], value)) target[field] = value;
  }
}

/** Answers that nobody gave and what is listed twice are left out. */
function canonical(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value)];
  if (field !== 'counts' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, count]) => count !== 0));
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === '') return false;
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}
