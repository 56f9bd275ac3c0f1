// Which cards are touchpoints, and the tags of each with what follows from lane and channels filled in.
// A touchpoint is where the customer meets the organisation: every card of frontstage, and every customer action that has a
// channel, since then the customer uses something of the organisation. Decisions, waits and notes of the sheet itself are
// none. A card's own field `touchpoint` overrides this either way, in any lane. Hidden lanes count: hiding is about the picture.

import type { TagAxis, TagValue } from './analysisValues';
import { TAG_AXES, TAGS } from './analysisValues';
import { cardsInOrder } from './queries';
import type { Blueprint, Card, CardKind, Channel, LaneKind } from './records';

/** Where an axis's values come from; `none`: it says nothing and nothing follows. */
export type TagSource = 'set' | 'lane' | 'channel' | 'none';

export interface Tagged<A extends TagAxis = TagAxis> {
  readonly values: readonly TagValue<A>[];
  readonly source: TagSource;
}

export type TagsOfCard = { readonly [A in TagAxis]: Tagged<A> };

const MEDIUM: Readonly<Record<Channel, TagValue<'medium'>>> = {
  store: 'physical', web: 'digital', app: 'digital', phone: 'human', email: 'digital', socialMedia: 'digital', chat: 'digital',
  kiosk: 'digital', faq: 'digital', post: 'physical', faceToFace: 'human',
};

const SETTING: Readonly<Record<Channel, readonly TagValue<'setting'>[]>> = {
  store: ['offline'], web: ['online'], app: ['online'], phone: ['phone'], email: ['online'], socialMedia: ['online'], chat: ['online'],
  kiosk: ['selfService'], faq: ['online', 'selfService'], post: ['offline'], faceToFace: ['offline'],
};

/** Help that the customer uses. */
const HELP: readonly Channel[] = ['faq', 'chat'];
const SEEN: readonly LaneKind[] = ['evidence', 'customer', 'frontstage'];
const UNSEEN: readonly LaneKind[] = ['backstage', 'support'];
const NO_TOUCHPOINTS: readonly CardKind[] = ['decision', 'wait', 'start', 'end', 'note', 'image'];

/** Every axis of the card, set or filled in. */
export function tagsOf(card: Card, blueprint: Pick<Blueprint, 'lanes'>): TagsOfCard {
  const derived: { readonly [A in TagAxis]?: Tagged<A> } = {
    medium: fromChannels('medium', card, (channel) => [MEDIUM[channel]]),
    setting: fromChannels('setting', card, (channel) => SETTING[channel]),
    visibility: visibilityOf(card, blueprint.lanes[card.lane]?.kind),
  };
  const tags = TAG_AXES.map((axis): [TagAxis, Tagged] => {
    const values = card.tags?.[axis];
    return [axis, values ? { values, source: 'set' } : (derived[axis] ?? { values: [], source: 'none' })];
  });
  return Object.fromEntries(tags) as TagsOfCard;
}

function fromChannels<A extends TagAxis>(axis: A, { channels = [] }: Card, of: (channel: Channel) => readonly TagValue<A>[]): Tagged<A> {
  const found = new Set<string>(channels.flatMap(of));
  const all: readonly TagValue<A>[] = TAGS[axis];
  return { values: all.filter((value) => found.has(value)), source: found.size > 0 ? 'channel' : 'none' };
}

function visibilityOf({ channels = [] }: Card, lane: LaneKind | undefined): Tagged<'visibility'> {
  if (lane === undefined || (!SEEN.includes(lane) && !UNSEEN.includes(lane))) return { values: [], source: 'none' };
  if (UNSEEN.includes(lane)) return { values: ['backstage'], source: 'lane' };
  const isHelp = channels.length > 0 && channels.every((channel) => HELP.includes(channel));
  return isHelp ? { values: ['selfHelp'], source: 'channel' } : { values: ['frontstage'], source: 'lane' };
}

/** Whether the card is a touchpoint. */
export function isTouchpoint(card: Card, blueprint: Pick<Blueprint, 'lanes'>): boolean {
  if (card.touchpoint !== undefined) return card.touchpoint;
  if (NO_TOUCHPOINTS.includes(card.kind)) return false;
  const kind = blueprint.lanes[card.lane]?.kind;
  return kind === 'frontstage' || (kind === 'customer' && (card.channels?.length ?? 0) > 0);
}

/** All touchpoints in reading order. */
export function touchpointsOf(blueprint: Blueprint): Card[] {
  return [...cardsInOrder(blueprint)].filter((card) => isTouchpoint(card, blueprint));
}
