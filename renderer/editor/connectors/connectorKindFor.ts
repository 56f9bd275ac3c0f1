// The kind that a new connector gets, guessed from where its ends stand; people change it in the inspector.

import type { Blueprint, Card, ConnectorKind } from '#shared/blueprint/records';
import { stepOrder } from '#shared/blueprint/queries';
import { laneKind } from '#shared/kinds/lanes/list';
import type { Zone } from '#shared/kinds/lanes/laneKind';

type Place = Pick<Card, 'lane' | 'step' | 'span'>;

function zoneOf(blueprint: Blueprint, lane: string): Zone {
  const record = blueprint.lanes[lane];
  return record ? laneKind(record.kind).zone : 'analysis';
}

/** A contact: customer with frontstage, and staff who turn to a support process. What support hands over goes on from it. */
function isExchange(from: Zone, to: Zone): boolean {
  const isStaff = from === 'frontstage' || from === 'backstage';
  return (from === 'customer' && to === 'frontstage') || (from === 'frontstage' && to === 'customer') || (isStaff && to === 'support');
}

export function connectorKindFor(blueprint: Blueprint, from: Place, to: Place): ConnectorKind {
  const steps = stepOrder(blueprint);
  const [start, end] = [steps.indexOf(from.step), steps.indexOf(to.step)];
  // An exchange happens at one time; what comes in another step follows.
  const together = start < end + to.span && end < start + from.span;
  if (together && isExchange(zoneOf(blueprint, from.lane), zoneOf(blueprint, to.lane))) return 'exchange';
  return end < start ? 'loop' : 'flow';
}
