// What people know a part of the sheet by: its words or, where it has none, its kind or number.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, connectorOf, stepOrder } from '#shared/blueprint/queries';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { cardName, laneName } from '#shared/report/placeNames';

/** In one line. */
function cardLine(blueprint: Blueprint, id: string, t: Translate): string {
  const card = cardOf(blueprint, id);
  return card ? cardName(card, t).replace(/\s+/gu, ' ') : '';
}

export function partName(blueprint: Blueprint, ref: SelectionRef, t: Translate): string {
  switch (ref.type) {
    case 'card': return cardLine(blueprint, ref.id, t);
    case 'connector': {
      const connector = connectorOf(blueprint, ref.id);
      return connector ? `${cardLine(blueprint, connector.from, t)} → ${cardLine(blueprint, connector.to, t)}` : '';
    }
    case 'lane': return laneName(blueprint.lanes[ref.id], t);
    case 'phase': return blueprint.phases[ref.id]?.name || String(blueprint.phaseOrder.indexOf(ref.id) + 1);
    case 'step': return blueprint.steps[ref.id]?.name || String(stepOrder(blueprint).indexOf(ref.id) + 1);
    case 'cell': return '';
  }
}
