// How undo steps name what they concern: by its name in quotation marks, or by its number where it has none.

import { quoted } from '../../lib/text';
import { cardOf, stepOrder } from '../../blueprint/queries';
import type { Blueprint, CardId, LaneId, PhaseId, StepId } from '../../blueprint/records';

function nameOr(name: string | undefined, order: readonly string[], id: string): string {
  return name?.trim() ? quoted(name) : String(order.indexOf(id) + 1);
}

export function phaseName(blueprint: Blueprint, id: PhaseId): string {
  return nameOr(blueprint.phases[id]?.name, blueprint.phaseOrder, id);
}

export function stepName(blueprint: Blueprint, id: StepId): string {
  return nameOr(blueprint.steps[id]?.name, stepOrder(blueprint), id);
}

export function laneName(blueprint: Blueprint, id: LaneId): string {
  return nameOr(blueprint.lanes[id]?.name, blueprint.laneOrder, id);
}

export function cardName(blueprint: Blueprint, id: CardId): string {
  return quoted(cardOf(blueprint, id)?.title ?? '');
}
