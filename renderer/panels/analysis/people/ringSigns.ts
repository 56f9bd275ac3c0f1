// How much room the names on the map of rings need, as they are drawn.

import type { RingPerson, RingRoom } from '#shared/analysis/ringLayout';
import { ringName } from '#shared/blueprint/analysisNames';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS, type StakeholderRing } from '#shared/blueprint/analysisValues';
import type { Translate } from '#shared/i18n/messages';

/** CSS px, on each side of a name in its sign. */
export const SIGN_PADDING = 10;

/** The widths of people's signs and of the rings' names, in px, in the page's own type. */
export function ringSigns(stakeholders: readonly Stakeholder[], t: Translate): { readonly people: readonly RingPerson[]; readonly titles: RingRoom['titles'] } {
  const widthOf = textWidths();
  const people = stakeholders.map(({ id, ring, name }) => ({ id, ring, width: Math.ceil(widthOf(name, ring === 'inner' ? 600 : 400, 12)) + 2 * SIGN_PADDING }));
  const titles = Object.fromEntries(STAKEHOLDER_RINGS.map((ring) => [ring, Math.ceil(widthOf(t(ringName(ring)), 400, 10.5))]));
  return { people, titles: titles as Record<StakeholderRing, number> };
}

function textWidths(): (text: string, weight: number, size: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  return (text, weight, size) => {
    if (!context) return text.length * size;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
