// What the parts of an SVG are called: a designer finds "card-makes-reservation" in the list of layers, not "c_17".

import { getRecord } from '../blueprint/buckets';
import type { Blueprint } from '../blueprint/records';
import type { Translate } from '../i18n/messages';
import { laneKind } from '../kinds/lanes/list';
import type { ItemRef } from '../scene/scene';

/** Those parts of a blueprint that names come from. */
export type NamedBlueprint = Pick<Blueprint, 'cards' | 'connectors' | 'lanes' | 'phases' | 'phaseOrder' | 'steps'>;

export interface SvgName {
  /** As people know it; may be empty. */
  readonly name: string;
  /** The card's, lane's or connector's kind. */
  readonly kind?: string;
}

const NAMELESS: SvgName = { name: '' };

/** Names for the items of a blueprint's scene; what is left out of the blueprint has none. */
export function svgNames(blueprint: Partial<NamedBlueprint>, translate: Translate): (ref: ItemRef) => SvgName {
  const card = (id: string) => (blueprint.cards ? getRecord(blueprint.cards, id) : undefined);
  return (ref) => {
    switch (ref.type) {
      case 'card': {
        const found = card(ref.id);
        return found ? { name: found.title, kind: found.kind } : NAMELESS;
      }
      case 'connector': {
        const found = blueprint.connectors ? getRecord(blueprint.connectors, ref.id) : undefined;
        return found ? { name: `${card(found.from)?.title ?? ''} → ${card(found.to)?.title ?? ''}`, kind: found.kind } : NAMELESS;
      }
      case 'lane': {
        const found = blueprint.lanes?.[ref.id];
        return found ? { name: found.name || translate(laneKind(found.kind).name), kind: found.kind } : NAMELESS;
      }
      case 'phase': {
        const name = blueprint.phases?.[ref.id]?.name;
        const n = (blueprint.phaseOrder ?? []).indexOf(ref.id) + 1;
        return { name: name || translate('sheet.phase', { n }) };
      }
      case 'step': return { name: blueprint.steps?.[ref.id]?.name ?? '' };
      case 'line': return { name: translate(`line.${ref.id}` as 'line.interaction') };
      default: return NAMELESS;
    }
  };
}
