// A card's optional fields in their one canonical form: nothing empty is stored, nothing is stored twice, flags and
// channels stand in the order of their lists. So two cards that say the same are the same in the file.

import { sameValue } from '../lib/sameValue';
import { CARD_FLAGS, CHANNELS } from './records';
import type { Card, TimeRange } from './records';

/** What can be changed of a card without moving it; `undefined` takes an optional field away. */
export interface CardChanges {
  readonly kind?: Card['kind'];
  readonly title?: string;
  readonly detail?: string | undefined;
  readonly owner?: string | undefined;
  readonly channels?: Card['channels'] | undefined;
  readonly time?: { readonly [K in keyof TimeRange]?: number | undefined } | undefined;
  readonly flags?: Card['flags'] | undefined;
  readonly image?: string | undefined;
}

const OPTIONAL = ['detail', 'owner', 'channels', 'time', 'flags', 'image'] as const;

type Stored = Partial<Pick<Card, (typeof OPTIONAL)[number]>>;

/** Only the fields that say something, in canonical form. */
function storedFields(changes: CardChanges): Stored {
  const { detail, owner, channels, flags, time, image } = changes;
  const stored: Stored = {};
  if (detail) stored.detail = detail;
  if (owner) stored.owner = owner;
  if (channels?.length) stored.channels = CHANNELS.filter((channel) => channels.includes(channel));
  if (flags?.length) stored.flags = CARD_FLAGS.filter((flag) => flags.includes(flag));
  const range = timeRange(time);
  if (range) stored.time = range;
  if (image) stored.image = image;
  return stored;
}

function timeRange(time: CardChanges['time']): TimeRange | undefined {
  const given = Object.entries(time ?? {}).filter(([, minutes]) => minutes !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** A copy of the card without empty fields; fields that this version does not know are kept. */
export function cleanCard(card: Card): Card {
  const clean = { ...card };
  for (const field of OPTIONAL) delete clean[field];
  return Object.assign(clean, storedFields(card));
}

/** Writes changes into a card of a draft, touching only what differs. */
export function changeCard(card: Card, changes: CardChanges): void {
  if (changes.kind !== undefined && changes.kind !== card.kind) card.kind = changes.kind;
  if (changes.title !== undefined && changes.title !== card.title) card.title = changes.title;
  const stored = storedFields(changes);
  for (const field of OPTIONAL) {
    if (!(field in changes)) continue;
    if (!(field in stored)) delete card[field];
    else if (!sameValue(card[field], stored[field])) Object.assign(card, { [field]: stored[field] });
  }
}

/** Whether the times are 0 or more and min ≤ typical ≤ max, as far as given. */
export function timeIsValid(time: { readonly [K in keyof TimeRange]?: number | undefined }): boolean {
  const given = [time.min, time.typical, time.max].filter((minutes) => minutes !== undefined);
  return given.every((minutes, i) => Number.isFinite(minutes) && minutes >= 0 && minutes >= (given[i - 1] ?? 0));
}
