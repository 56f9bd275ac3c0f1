// A decision with one exit decides nothing, and exits without labels don't say what was decided. Labels are asked for
// once there are two exits. Exits are flows and loops: what a decision needs, or tells a backstage system, is none.

import type { Check } from '../check';
import { atCard, named } from '../found';

export const b13DecisionExits: Check = {
  id: 'B13',
  severity: 'warning',
  name: 'check.B13.name',
  why: 'check.B13.why',
  *find(view) {
    for (const { card, zone } of view.cards) {
      if (card.kind !== 'decision' || zone === 'analysis') continue;
      const exits = view.from(card.id).filter(({ kind }) => kind === 'flow' || kind === 'loop');
      if (exits.length < 2) {
        yield { at: [atCard(card)], reason: { key: 'check.B13.exits', params: { ...named(card.title), count: exits.length } } };
        continue;
      }
      for (const { id, label, to } of exits) {
        if (label?.trim()) continue;
        const params = { ...named(card.title), to: named(view.card(to)?.card.title ?? '').name };
        yield { at: [{ type: 'connector', id }], reason: { key: 'check.B13.label', params } };
      }
    }
  },
};
