// Why commands refuse, said once for all of them.

import { connectorOf, cardOf } from '../../blueprint/queries';
import { eachRecord } from '../../blueprint/buckets';
import type { Blueprint, CardId, Connector, ConnectorId, ImageHash, LaneId, PhaseId, StepId } from '../../blueprint/records';
import { isReservedName } from '../../lib/reservedNames';
import type { Refusal } from '../command';

export const gone: Refusal = { key: 'refuse.gone' };
export const cellGone: Refusal = { key: 'refuse.cellGone' };

/** The first reason of the list. */
export function firstRefusal(...reasons: readonly (Refusal | false | undefined)[]): Refusal {
  return reasons.find((reason) => reason) || null;
}

export function needsPhase(blueprint: Blueprint, id: PhaseId): Refusal {
  return Object.hasOwn(blueprint.phases, id) ? null : gone;
}

export function needsStep(blueprint: Blueprint, id: StepId): Refusal {
  return Object.hasOwn(blueprint.steps, id) ? null : gone;
}

export function needsLane(blueprint: Blueprint, id: LaneId): Refusal {
  return Object.hasOwn(blueprint.lanes, id) ? null : gone;
}

export function needsCell(blueprint: Blueprint, lane: LaneId, step: StepId): Refusal {
  return Object.hasOwn(blueprint.lanes, lane) && Object.hasOwn(blueprint.steps, step) ? null : cellGone;
}

/** All of the cards, and at least one. */
export function needsCards(blueprint: Blueprint, ids: readonly CardId[]): Refusal {
  if (ids.length === 0) return { key: 'refuse.nothing' };
  return ids.every((id) => cardOf(blueprint, id)) ? null : gone;
}

export function needsImage(blueprint: Blueprint, image: ImageHash | undefined): Refusal {
  return image === undefined || Object.hasOwn(blueprint.images, image) ? null : { key: 'refuse.imageMissing' };
}

export function needsConnector(blueprint: Blueprint, id: ConnectorId): Refusal {
  return connectorOf(blueprint, id) ? null : gone;
}

/** An id that nothing has; a caller that asks for another is mistaken, but must not damage the document. */
export function needsFreeId(taken: unknown, id: string): Refusal {
  return taken || !id || isReservedName(id) ? { key: 'refuse.idTaken' } : null;
}

/** Both ends exist and differ, and no other connector says the same. */
export function needsEnds(blueprint: Blueprint, connector: Connector): Refusal {
  const { id, from, to } = connector;
  if (!cardOf(blueprint, from) || !cardOf(blueprint, to)) return gone;
  if (from === to) return { key: 'refuse.connectorSelf' };
  for (const other of eachRecord(blueprint.connectors)) {
    if (other.id !== id && saysTheSame(other, connector)) return { key: 'refuse.connectorExists' };
  }
  return null;
}

function saysTheSame(a: Connector, b: Connector): boolean {
  if (a.kind !== b.kind) return false;
  // An exchange goes both ways, so its direction says nothing.
  return (a.from === b.from && a.to === b.to) || (a.kind === 'exchange' && a.from === b.to && a.to === b.from);
}
