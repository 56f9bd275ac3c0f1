// Pictures and the linked blueprint of the other state that are named, but not there. Whether a file can be found only
// the host knows; it tells by an option.

import { personasInOrder } from '../../blueprint/analysisCollections';
import type { ImageHash } from '../../blueprint/recordIds';
import { setAnalysis } from '../../commands/analysis/setAnalysis';
import type { Check, Fix, Help } from '../check';
import { atCard, named } from '../found';

/** The link is all that goes: a copy of a service that stands by itself is whole without it. */
const unlink: Fix = { label: 'check.B30.unlink', apply: (execute) => execute(setAnalysis, { changes: { linked: undefined } }) };
const choose: Help = { label: 'check.B30.choose', action: 'chooseLinked' };

export const b30Missing: Check = {
  id: 'B30',
  severity: 'error',
  name: 'check.B30.name',
  why: 'check.B30.why',
  *find({ blueprint, cards, linkedIsMissing }) {
    const isGone = (image: ImageHash | undefined) => image !== undefined && !Object.hasOwn(blueprint.images, image);
    for (const { card } of cards) {
      if (isGone(card.image)) yield { at: [atCard(card)], reason: { key: 'check.B30.card', params: named(card.title) } };
    }
    for (const { id, name, image } of personasInOrder(blueprint)) {
      if (isGone(image)) yield { at: [], key: `persona:${id}`, reason: { key: 'check.B30.persona', params: named(name) } };
    }
    if (isGone(blueprint.style?.logo)) yield { at: [], key: 'logo', reason: { key: 'check.B30.logo' } };
    if (blueprint.linked && linkedIsMissing) {
      const { blueprint: id, name } = blueprint.linked;
      yield { at: [], key: `linked:${id}`, reason: { key: 'check.B30.linked', params: named(name) }, help: choose, fix: unlink };
    }
  },
};
