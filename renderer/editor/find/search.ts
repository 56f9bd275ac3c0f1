// Finding a text in everything of a blueprint that is written: titles, details, owners, labels and names, in the order in
// which one reads the sheet.

import type { Blueprint, Card } from '#shared/blueprint/records';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardsInOrder } from '#shared/blueprint/queries';
import type { TextRef } from '#shared/commands/blueprint/replaceText';

/** A text of the blueprint, and where it is. */
interface WrittenText {
  readonly ref: TextRef;
  readonly text: string;
}

export interface SearchHit extends WrittenText {
  /** From and to which UTF-16 unit of the text. */
  readonly start: number;
  readonly end: number;
}

export interface SearchTerms {
  readonly query: string;
  readonly matchCase: boolean;
}

const CARD_FIELDS = ['title', 'detail', 'owner'] as const;

function* textsOfCard(card: Card): Generator<WrittenText> {
  for (const field of CARD_FIELDS) {
    const text = card[field];
    if (text) yield { ref: { type: 'card', id: card.id, field }, text };
  }
}

function* textsOf(blueprint: Blueprint): Generator<WrittenText> {
  for (const id of blueprint.phaseOrder) {
    const phase = blueprint.phases[id];
    if (phase) yield { ref: { type: 'phase', id }, text: phase.name };
    for (const step of phase?.stepOrder ?? []) yield { ref: { type: 'step', id: step }, text: blueprint.steps[step]?.name ?? '' };
  }
  for (const id of blueprint.laneOrder) yield { ref: { type: 'lane', id }, text: blueprint.lanes[id]?.name ?? '' };
  for (const card of cardsInOrder(blueprint)) yield* textsOfCard(card);
  const labelled = [...eachRecord(blueprint.connectors)].filter((connector) => connector.label);
  labelled.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, label = '' } of labelled) yield { ref: { type: 'connector', id }, text: label };
}

function patternOf({ query, matchCase }: SearchTerms): RegExp {
  return new RegExp(query.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'), matchCase ? 'gu' : 'giu');
}

function search(blueprint: Blueprint, terms: SearchTerms): SearchHit[] {
  if (terms.query === '') return [];
  const pattern = patternOf(terms);
  const hits: SearchHit[] = [];
  for (const written of textsOf(blueprint)) {
    for (const match of written.text.matchAll(pattern)) {
      hits.push({ ...written, start: match.index, end: match.index + match[0].length });
    }
  }
  return hits;
}

const found = new WeakMap<Blueprint, { key: string; hits: readonly SearchHit[] }>();

/** All places where it is written. The same array while blueprint and terms are the same: overlay and bar ask often. */
export function searchHits(blueprint: Blueprint, terms: SearchTerms): readonly SearchHit[] {
  const key = `${terms.matchCase} ${terms.query}`;
  const known = found.get(blueprint);
  if (known?.key === key) return known.hits;
  const hits = search(blueprint, terms);
  found.set(blueprint, { key, hits });
  return hits;
}

export function sameText(a: TextRef, b: TextRef): boolean {
  return a.type === b.type && a.id === b.id && (a.type !== 'card' || b.type !== 'card' || a.field === b.field);
}
