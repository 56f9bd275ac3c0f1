// Copying cards with the connectors among them into cells that are new: what duplicating a phase, a step and a lane share.

import { putRecord } from '../../blueprint/buckets';
import { enterCell } from '../../blueprint/cells';
import { cardOf, connectorOf } from '../../blueprint/queries';
import type { Blueprint, Card, CardId, ConnectorId, LaneId, StepId } from '../../blueprint/records';
import type { Refusal } from '../command';
import { firstRefusal, gone, needsConnector, needsFreeId } from './refusals';

/** What is copied, and the id of its copy. */
export interface CopyOf<Id extends string> {
  readonly from: Id;
  readonly to: Id;
}

export interface Copies {
  /** In the order in which the copies stand in their cells. */
  readonly cards: readonly CopyOf<CardId>[];
  /** Connectors whose two ends are both copied. */
  readonly connectors: readonly CopyOf<ConnectorId>[];
}

export function needsCopies(blueprint: Blueprint, { cards, connectors }: Copies): Refusal {
  return firstRefusal(
    ...cards.map(({ from, to }) => (cardOf(blueprint, from) ? needsFreeId(cardOf(blueprint, to), to) : gone)),
    ...connectors.map(({ from, to }) => needsConnector(blueprint, from) ?? needsFreeId(connectorOf(blueprint, to), to)),
  );
}

/** Adds the copies, each at the end of the cell that `place` names for its original. */
export function copyCards(draft: Blueprint, { cards, connectors }: Copies, place: (card: Card) => { lane: LaneId; step: StepId }): void {
  const copies = new Map(cards.map(({ from, to }) => [from, to]));
  for (const { from, to } of cards) {
    const original = cardOf(draft, from);
    if (!original) continue;
    const copy = { ...plain(original), ...place(original), id: to };
    putRecord(draft.cards, copy);
    enterCell(draft, copy);
  }
  for (const { from, to } of connectors) {
    const original = connectorOf(draft, from);
    const [start, end] = [copies.get(original?.from ?? ''), copies.get(original?.to ?? '')];
    if (!original || !start || !end) continue;
    const copy = { ...plain(original), id: to, from: start, to: end };
    // Bends name the lanes and steps of the originals.
    delete copy.via;
    putRecord(draft.connectors, copy);
  }
}

/** A copy that shares nothing with the draft. */
export function plain<T>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T;
}
