// How clashes refer to records and what they call them.

import type { ClashRef } from './clash';
import type { Collection } from './view';

const TYPES = {
  phases: 'phase', lanes: 'lane', steps: 'step', cards: 'card', connectors: 'connector',
  personas: 'persona', stakeholders: 'stakeholder', measures: 'measure', targets: 'target', insights: 'insight',
  comments: 'comment', replies: 'comment', ignored: 'ignored',
} as const;

/** Nothing for pictures: they are not selected and never clash, since their id is a hash of their content. */
export function refOf(collection: Collection, id: string): Exclude<ClashRef, { type: 'blueprint' }> | undefined {
  return collection === 'images' ? undefined : { type: TYPES[collection], id };
}

/** The text that a person knows the record by; empty where it has none. */
export function nameOf(record: object | undefined): string {
  const { title, name, label, text } = (record ?? {}) as Readonly<Record<string, unknown>>;
  return [title, name, label, text].find((known): known is string => typeof known === 'string') ?? '';
}
