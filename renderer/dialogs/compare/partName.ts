// What people know a part of the sheet by: its words or, where it has none, its kind or number.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, connectorOf, stepOrder } from '#shared/blueprint/queries';
import { cardKind } from '#shared/kinds/cards/list';
import { laneKind } from '#shared/kinds/lanes/list';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';

function cardName(blueprint: Blueprint, id: string, t: Translate): string {
  const card = cardOf(blueprint, id);
  return card ? card.title.replace(/\s+/gu, ' ').trim() || t(cardKind(card.kind).name) : '';
}

export function partName(blueprint: Blueprint, ref: SelectionRef, t: Translate): string {
  switch (ref.type) {
    case 'card': return cardName(blueprint, ref.id, t);
    case 'connector': {
      const connector = connectorOf(blueprint, ref.id);
      return connector ? `${cardName(blueprint, connector.from, t)} → ${cardName(blueprint, connector.to, t)}` : '';
    }
    case 'lane': {
      const lane = blueprint.lanes[ref.id];
      return lane ? lane.name || t(laneKind(lane.kind).name) : '';
    }
    case 'phase': return blueprint.phases[ref.id]?.name || String(blueprint.phaseOrder.indexOf(ref.id) + 1);
    case 'step': return blueprint.steps[ref.id]?.name || String(stepOrder(blueprint).indexOf(ref.id) + 1);
    case 'cell': return '';
  }
}
