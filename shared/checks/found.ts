// How findings name what they concern: parameters of messages, and references to cards.

import type { Card } from '../blueprint/records';
import type { MessageParams } from '../i18n/messages';
import type { SelectionRef } from '../history/history';
import { quoted } from '../lib/text';
import type { CheckedCard } from './view';

/** A name in quotation marks, and whether there is one: an untitled card is called "this card". */
export function named(name: string): { readonly named: 'yes' | 'no'; readonly name: string } {
  return { named: name.trim() ? 'yes' : 'no', name: quoted(name) };
}

export function atCard({ id }: Card): SelectionRef {
  return { type: 'card', id };
}

export function atCards(cards: readonly CheckedCard[]): SelectionRef[] {
  return cards.map(({ card }) => atCard(card));
}

/**
 * Parameters `a`, `b`, `c`, … of a message that lists what is missing: each the name of a part, or `none`. Messages choose
 * the word by `select`, since a list can't be put together outside of them.
 */
export function missing(...parts: readonly (readonly [part: string, isThere: unknown])[]): MessageParams | undefined {
  const lacking = parts.filter(([, isThere]) => !isThere).map(([part]) => part);
  if (lacking.length === 0) return undefined;
  return Object.fromEntries(parts.map((_, i) => ['abcdef'[i] as string, lacking[i] ?? 'none']));
}

/** Names as people compare them. */
export function sameName(name: string | undefined): string {
  return (name ?? '').trim().replace(/\s+/gu, ' ').toLowerCase();
}
