// The kind that a new connector gets, guessed from where its ends stand; people change it in the inspector.

import type { Blueprint, Card, ConnectorKind } from '#shared/blueprint/records';
import { stepOrder } from '#shared/blueprint/queries';
import { laneKind } from '#shared/kinds/lanes/list';
import type { Zone } from '#shared/kinds/lanes/laneKind';

type Place = Pick<Card, 'lane' | 'step'>;

function zoneOf(blueprint: Blueprint, lane: string): Zone {
  const record = blueprint.lanes[lane];
  return record ? laneKind(record.kind).zone : 'analysis';
}

/** A contact: customer with frontstage, and anyone with a support process. */
function isExchange(from: Zone, to: Zone): boolean {
  const zones = [from, to];
  if (from === to) return false;
  if (zones.includes('customer') && zones.includes('frontstage')) return true;
  return zones.includes('support') && (zones.includes('frontstage') || zones.includes('backstage'));
}

export function connectorKindFor(blueprint: Blueprint, from: Place, to: Place): ConnectorKind {
  if (isExchange(zoneOf(blueprint, from.lane), zoneOf(blueprint, to.lane))) return 'exchange';
  const steps = stepOrder(blueprint);
  return steps.indexOf(to.step) < steps.indexOf(from.step) ? 'loop' : 'flow';
}
