// Two blueprints that were made apart have no ids in common. To be compared, one gets the ids of the other wherever both
// mean the same: lanes by kind and name, phases and steps by name or place, cards by their lane and title or their cell.

import { bucketsOf, eachRecord } from '../blueprint/buckets';
import { cardsInOrder, phaseOfStep, stepOrder } from '../blueprint/queries';
import type { Blueprint, Card } from '../blueprint/records';

type Names = Map<string, string>;

/** `other` with the ids of `base` where they match; itself where it has ids of `base` already, being a copy of it. */
export function withIdsOf(base: Blueprint, other: Blueprint): Blueprint {
  return areRelated(base, other) ? other : renamed(other, matchedIds(base, other));
}

/** Copies, versions and states of one blueprint keep the ids of their lanes and steps. */
function areRelated(base: Blueprint, other: Blueprint): boolean {
  return other.laneOrder.some((id) => base.lanes[id]) || stepOrder(other).some((id) => base.steps[id]);
}

function matchedIds(base: Blueprint, other: Blueprint): Names {
  const names: Names = new Map([[other.id, base.id]]);
  const lane = (of: Blueprint) => (id: string) => `${of.lanes[id]?.kind} ${said(of.lanes[id]?.name)}`;
  pair(names, base.laneOrder, other.laneOrder, [[lane(base), lane(other)], [(id) => base.lanes[id]?.kind ?? '', (id) => other.lanes[id]?.kind ?? '']]);
  pair(names, base.phaseOrder, other.phaseOrder, [[(id) => said(base.phases[id]?.name), (id) => said(other.phases[id]?.name)], [anywhere, anywhere]]);
  const phase = (of: Blueprint, id: string): string => phaseOfStep(of, id)?.id ?? '';
  const within = (id: string): string => names.get(phase(other, id)) ?? phase(other, id);
  pair(names, stepOrder(base), stepOrder(other), [
    [(id) => `${phase(base, id)} ${said(base.steps[id]?.name)}`, (id) => `${within(id)} ${said(other.steps[id]?.name)}`],
    [(id) => said(base.steps[id]?.name), (id) => said(other.steps[id]?.name)],
    [(id) => phase(base, id), within],
  ]);
  matchCards(names, base, other);
  matchConnectors(names, base, other);
  return names;
}

/** Nameless things are told apart by their place only. */
function said(name: string | undefined): string {
  return (name ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
}

function anywhere(): string {
  return 'anywhere';
}

type Key = (id: string) => string;

/** Pairs what has the same key, in order, key by key; what says nothing by a key waits for the next one. */
function pair(names: Names, base: readonly string[], other: readonly string[], keys: readonly (readonly [Key, Key])[]): void {
  const taken = new Set<string>();
  for (const [keyOfBase, keyOfOther] of keys) {
    const free = new Map<string, string[]>();
    for (const id of base) {
      const key = keyOfBase(id);
      if (!taken.has(id) && key.trim() !== '') free.set(key, [...(free.get(key) ?? []), id]);
    }
    for (const id of other) {
      const match = names.has(id) ? undefined : free.get(keyOfOther(id))?.shift();
      if (match === undefined) continue;
      names.set(id, match);
      taken.add(match);
    }
  }
}

function matchCards(names: Names, base: Blueprint, other: Blueprint): void {
  const [mine, theirs] = [cardsById(base), cardsById(other)];
  const named = (id = ''): string => names.get(id) ?? id;
  const key = (say: (card: Card, lane: string, step: string) => string): readonly [Key, Key] => [
    (id) => sayOf(mine.get(id), (card) => say(card, card.lane, card.step)),
    (id) => sayOf(theirs.get(id), (card) => say(card, named(card.lane), named(card.step))),
  ];
  pair(names, [...mine.keys()], [...theirs.keys()], [
    key((card, lane, step) => said(card.title) && `${lane} ${step} ${said(card.title)}`),
    key((card, lane) => said(card.title) && `${lane} ${said(card.title)}`),
    key((card, lane, step) => `${lane} ${step} ${card.kind}`),
  ]);
}

function sayOf(card: Card | undefined, say: (card: Card) => string): string {
  return card ? say(card) : '';
}

function cardsById(blueprint: Blueprint): Map<string, Card> {
  return new Map([...cardsInOrder(blueprint)].map((card) => [card.id, card]));
}

function matchConnectors(names: Names, base: Blueprint, other: Blueprint): void {
  const key = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} ${to}`;
  const [mine, theirs] = [new Map([...eachRecord(base.connectors)].map((one) => [one.id, key(one)])), new Map([...eachRecord(other.connectors)].map((one) => [one.id, key({ from: names.get(one.from) ?? one.from, to: names.get(one.to) ?? one.to })]))];
  pair(names, [...mine.keys()], [...theirs.keys()], [[(id) => mine.get(id) ?? '', (id) => theirs.get(id) ?? '']]);
}

/** Wherever an id stands: as a key, as a value, in a list. */
function renamed(blueprint: Blueprint, names: Names): Blueprint {
  const { cards, connectors, images, ...rest } = blueprint;
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [names.get(key) ?? key, rename(inner)]));
  };
  return {
    ...(rename(rest) as Omit<Blueprint, 'cards' | 'connectors' | 'images'>),
    cards: bucketsOf([...eachRecord(cards)].map((card) => rename(card) as Card)),
    connectors: bucketsOf([...eachRecord(connectors)].map((connector) => rename(connector) as typeof connector)),
    images,
  };
}
