// Pictures and the linked blueprint of the other state that are named, but not there. Whether a file can be found only
// the host knows; it tells by an option.

import { personasInOrder } from '../../blueprint/analysisCollections';
import type { ImageHash } from '../../blueprint/recordIds';
import type { Check } from '../check';
import { atCard, named } from '../found';

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
      yield { at: [], key: `linked:${blueprint.linked.blueprint}`, reason: { key: 'check.B30.linked', params: named(blueprint.linked.name) } };
    }
  },
};
