// Waiting is what customers remember, so a wait says how long it takes. Against the tolerance stands the longest that is
// known: a wait that is short as a rule and too long on bad days is too long for somebody.

import type { TimeRange } from '../../blueprint/records';
import type { Check } from '../check';
import { atCard, named } from '../found';

export const b18Waits: Check = {
  id: 'B18',
  severity: 'warning',
  name: 'check.B18.name',
  why: 'check.B18.why',
  *find({ cards }) {
    for (const { card } of cards) {
      if (card.kind !== 'wait' && !card.flags?.includes('wait')) continue;
      const longest = longestOf(card.time);
      const at = [atCard(card)];
      const { tolerance } = card;
      if (longest === undefined) yield { at, reason: { key: 'check.B18.duration', params: named(card.title) } };
      else if (tolerance !== undefined && longest > tolerance) {
        yield { at, reason: { key: 'check.B18.tolerance', params: { ...named(card.title), time: longest, tolerance } } };
      }
    }
  },
};

/** Minutes. */
function longestOf(time: TimeRange | undefined): number | undefined {
  return time?.max ?? time?.typical ?? time?.min;
}
