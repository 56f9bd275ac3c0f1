// Finding a text in everything of a blueprint that is written: title, brief, names, cards and labels, in the order in
// which one reads the sheet.

import type { Blueprint, Card } from '#shared/blueprint/records';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardsInOrder } from '#shared/blueprint/queries';
import type { BriefText, TextRef } from '#shared/commands/blueprint/replaceText';

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

const BRIEF_FIELDS: readonly BriefText[] = ['customer', 'scenario', 'scopeStart', 'scopeEnd', 'version', 'service', 'goal', 'granularity'];

function* textsOfBrief({ title, brief }: Blueprint): Generator<WrittenText> {
  yield { ref: { type: 'title' }, text: title };
  for (const field of BRIEF_FIELDS) yield { ref: { type: 'brief', field }, text: brief[field] };
  for (const [index, text] of brief.authors.entries()) yield { ref: { type: 'author', index }, text };
}

function* textsOf(blueprint: Blueprint): Generator<WrittenText> {
  yield* textsOfBrief(blueprint);
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

function keyOf(ref: TextRef): string {
  return [ref.type, 'id' in ref ? ref.id : '', 'field' in ref ? ref.field : '', 'index' in ref ? ref.index : ''].join(' ');
}

export function sameText(a: TextRef, b: TextRef): boolean {
  return keyOf(a) === keyOf(b);
}
