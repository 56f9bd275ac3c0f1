// The values of an axis that cards have in common, where they come from, and what switching one on or off changes.

import type { TagAxis } from '#shared/blueprint/analysisValues';
import { axisValues, isTagAxis, valuesOf } from '#shared/blueprint/cardAxes';
import type { CardChanges } from '#shared/blueprint/cardFields';
import type { Blueprint, Card, Channel } from '#shared/blueprint/records';
import { tagsOf, type TagSource } from '#shared/blueprint/touchpoints';
import { commonTags, commonValue } from '../commonValue';

export type ChipAxis = TagAxis | 'channel';

export interface CommonTagged {
  readonly all: readonly string[];
  /** On for some of the cards only. */
  readonly some: readonly string[];
  /** Null where cards differ. */
  readonly source: TagSource | null;
  /** Whether lane or channels would say something, were it not set by hand. */
  readonly derivable: boolean;
}

type Lanes = Pick<Blueprint, 'lanes'>;

function derived(card: Card, blueprint: Lanes, axis: TagAxis) {
  const { [axis]: _set, ...tags } = card.tags ?? {};
  return tagsOf({ ...card, tags }, blueprint)[axis];
}

export function commonTagged(cards: readonly Card[], blueprint: Lanes, axis: ChipAxis): CommonTagged {
  const values = commonTags(cards, (card) => valuesOf(card, blueprint, axis));
  if (!isTagAxis(axis)) return { ...values, source: values.all.length + values.some.length > 0 ? 'set' : 'none', derivable: false };
  const source = commonValue(cards, (card) => tagsOf(card, blueprint)[axis].source);
  const derivable = cards.some((card) => card.tags?.[axis] !== undefined && derived(card, blueprint, axis).source !== 'none');
  return { ...values, source: source.mixed ? null : (source.value ?? null), derivable };
}

/** Switches one value of a card; what followed from lane or channels is set by hand from then on. */
export function switchedTag(card: Card, blueprint: Lanes, axis: ChipAxis, value: string, on: boolean): CardChanges {
  const now = valuesOf(card, blueprint, axis);
  const next = axisValues(axis).filter((other) => (other === value ? on : now.includes(other)));
  if (!isTagAxis(axis)) return { channels: next as Channel[] };
  // "None" needs saying only where something would follow.
  const saysNothing = next.length === 0 && derived(card, blueprint, axis).source === 'none';
  return { tags: { [axis]: saysNothing ? undefined : next } };
}
