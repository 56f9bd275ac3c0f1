// What has one name should be one thing: customers meet a touchpoint of the same name in the same channels and to the same
// standard. A card of which nothing is said yet differs from none.

import type { Card } from '../../blueprint/records';
import { touchpointsOf } from '../../blueprint/touchpoints';
import type { Check } from '../check';
import { atCard, named, sameName } from '../found';
import { grouped } from '../../lib/grouped';

export const b24SameTouchpoint: Check = {
  id: 'B24',
  severity: 'hint',
  name: 'check.B24.name',
  why: 'check.B24.why',
  *find({ blueprint }) {
    const titled = touchpointsOf(blueprint).filter(({ title }) => sameName(title) !== '');
    for (const cards of grouped(titled, ({ title }) => sameName(title)).values()) {
      const channels = differ(cards, channelsOf);
      if (!channels && !differ(cards, standardOf)) continue;
      const ids = cards.map(({ id }) => id).sort();
      yield {
        at: cards.map(atCard),
        key: `card:${ids[0]}`,
        reason: { key: 'check.B24.found', params: { ...named(cards[0]?.title ?? ''), what: channels ? 'channels' : 'standard', count: cards.length } },
      };
    }
  },
};

function differ(cards: readonly Card[], sayingOf: (card: Card) => string): boolean {
  return new Set(cards.map(sayingOf).filter((saying) => saying !== '')).size > 1;
}

function channelsOf({ channels = [] }: Card): string {
  return [...channels].sort().join();
}

function standardOf({ standard }: Card): string {
  if (!standard) return '';
  const parts = [standard.script, standard.timeLimit, standard.quality];
  return parts.every((part) => part === undefined) ? '' : JSON.stringify(parts.map((part) => part ?? ''));
}
