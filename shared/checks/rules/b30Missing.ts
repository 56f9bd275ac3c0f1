// Pictures and linked blueprints that are named, but not there. Whether a file can be found only
// the host knows; it tells by an option.

import { personasInOrder } from '../../blueprint/analysisCollections';
import type { ImageHash } from '../../blueprint/recordIds';
import { fileLinks, type LinkPlace } from '../../blueprint/fileLinks';
import { removeLink } from '../../commands/parts/removeLink';
import type { Check, Fix, Help } from '../check';
import { atCard, named } from '../found';

/** The link is all that goes: a copy of a service that stands by itself is whole without it. */
const unlink = (place: LinkPlace): Fix => ({ label: 'check.B30.unlink', apply: (execute) => removeLink(place, execute) });
const choose: Help = { label: 'check.B30.choose', action: 'chooseLinked' };

export const b30Missing: Check = {
  id: 'B30',
  severity: 'error',
  name: 'check.B30.name',
  why: 'check.B30.why',
  *find({ blueprint, cards, missingFiles }) {
    const isGone = (image: ImageHash | undefined) => image !== undefined && !Object.hasOwn(blueprint.images, image);
    for (const { card } of cards) {
      if (isGone(card.image)) yield { at: [atCard(card)], reason: { key: 'check.B30.card', params: named(card.title) } };
    }
    for (const { id, name, image } of personasInOrder(blueprint)) {
      if (isGone(image)) yield { at: [], key: `persona:${id}`, reason: { key: 'check.B30.persona', params: named(name) } };
    }
    if (isGone(blueprint.style?.logo)) yield { at: [], key: 'logo', reason: { key: 'check.B30.logo' } };
    for (const { place, link } of fileLinks(blueprint)) {
      if (!missingFiles?.has(link.blueprint)) continue;
      const phase = place.type === 'detail' ? place.phase : undefined;
      yield {
        at: phase === undefined ? [] : [{ type: 'phase', id: phase }], key: `${place.type}:${phase ?? link.blueprint}`,
        reason: { key: `check.B30.${place.type}`, params: named(link.name) }, fix: unlink(place),
        ...(place.type === 'linked' && { help: choose }),
      };
    }
  },
};
