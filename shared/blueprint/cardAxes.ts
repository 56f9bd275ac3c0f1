// What cards can be coloured, filtered and counted by: the axes of touchpoint analysis, channels, and a few fields that say
// who and how far. One place decides which values a card has along each, so that colours, filters and counts agree.

import type { MessageKey } from '../i18n/messages';
import { axisName, evidenceName, statusName, tagName } from './analysisNames';
import { CARD_AXES, EVIDENCE_STATUSES, TAGS, TOUCHPOINT_STATUSES, type CardAxis, type TagAxis } from './analysisValues';
import { CHANNELS, type Blueprint, type Card, type CardKind } from './records';
import { tagsOf } from './touchpoints';

/** Stands for "says nothing" in counts and filters. */
export const NOT_SET = '';

/** Marks of the sheet itself: nobody wants to know their medium. */
const PLAIN: readonly CardKind[] = ['note', 'start', 'end'];

export function isTagAxis(axis: CardAxis): axis is TagAxis {
  return Object.hasOwn(TAGS, axis);
}

export function isCardAxis(text: string): text is CardAxis {
  return (CARD_AXES as readonly string[]).includes(text);
}

/** Whether the card counts along axes. */
export function hasAxes(card: Pick<Card, 'kind'>): boolean {
  return !PLAIN.includes(card.kind);
}

/** The card's values along an axis, set or filled in. */
export function valuesOf(card: Card, blueprint: Pick<Blueprint, 'lanes'>, axis: CardAxis): readonly string[] {
  if (isTagAxis(axis)) return card.tags?.[axis] ?? tagsOf(card, blueprint)[axis].values;
  if (axis === 'channel') return card.channels ?? [];
  const value = axis === 'owner' ? card.owner?.trim() : card[axis];
  return value ? [value] : [];
}

/** The values that an axis can have, in their order; none for owners, which are anybody's names. */
export function axisValues(axis: CardAxis): readonly string[] {
  if (isTagAxis(axis)) return TAGS[axis];
  if (axis === 'owner') return [];
  return { channel: CHANNELS, status: TOUCHPOINT_STATUSES, evidence: EVIDENCE_STATUSES }[axis];
}

export function cardAxisName(axis: CardAxis): MessageKey {
  return isTagAxis(axis) || axis === 'channel' ? axisName(axis) : `axis.${axis}`;
}

/** Null for an owner: the value is its own name. */
export function axisValueName(axis: CardAxis, value: string): MessageKey | null {
  if (axis === 'owner') return null;
  if (isTagAxis(axis)) return tagName(axis, value as never);
  if (axis === 'channel') return `channel.${value as (typeof CHANNELS)[number]}`;
  return axis === 'status' ? statusName(value as never) : evidenceName(value as never);
}

/** How many cards have each value; values that no card has are left out. */
export interface ValueCounts {
  /** In the axis's order; owners by their names. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** Cards that say nothing. */
  readonly notSet: number;
}

/** Counts cards that have axes. A card of two values is counted at both. */
export function countValues(cards: Iterable<Card>, blueprint: Pick<Blueprint, 'lanes'>, axis: CardAxis, of = valuesOf): ValueCounts {
  const counts = new Map<string, number>();
  let notSet = 0;
  for (const card of cards) {
    if (!hasAxes(card)) continue;
    const values = of(card, blueprint, axis);
    if (values.length === 0) notSet++;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = axis === 'owner' ? [...counts.keys()].sort() : axisValues(axis);
  return { values: order.flatMap((value) => { const count = counts.get(value); return count ? [{ value, count }] : []; }), notSet };
}
