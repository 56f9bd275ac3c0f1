// The order in which a service runs, as a graph without cycles: cards joined by flow. Rework (connectors of kind loop) is left
// out; where flow itself runs in a circle, the circle is passed once, along the connectors that lead on in reading order.

import { eachRecord } from '../blueprint/buckets';
import { cardsInOrder } from '../blueprint/queries';
import type { Blueprint, Card, CardId, Connector } from '../blueprint/records';
import { timePartOf } from './cardTimes';
import { componentsOf } from './components';

export interface FlowGraph {
  /** Cards of the service's own lanes, each after all that lead to it. */
  readonly order: readonly Card[];
  /** Card → those that lead to it. */
  readonly before: ReadonlyMap<CardId, readonly CardId[]>;
  /** Connectors that lead back: of kind loop, or closing a circle of flow. */
  readonly back: readonly Connector[];
}

export function flowGraph(blueprint: Blueprint): FlowGraph {
  const cards = [...cardsInOrder(blueprint)].filter((card) => timePartOf(card, blueprint) !== null);
  const place = new Map(cards.map(({ id }, i) => [id, i]));
  const isKnown = ({ from, to }: Connector): boolean => place.has(from) && place.has(to);
  const connectors = [...eachRecord(blueprint.connectors)].filter(isKnown).sort((a, b) => (a.id < b.id ? -1 : 1));
  const flow = connectors.filter(({ kind }) => kind === 'flow');
  const component = componentsOf(neighbours(cards, flow, ({ from, to }) => [from, to]));
  const leadsBack = ({ from, to }: Connector): boolean => component.get(from) === component.get(to) && (place.get(to) ?? 0) <= (place.get(from) ?? 0);
  const forward = flow.filter((connector) => !leadsBack(connector));
  const before = neighbours(cards, forward, ({ from, to }) => [to, from]);
  const back = connectors.filter((connector) => connector.kind === 'loop' || (connector.kind === 'flow' && leadsBack(connector)));
  return { order: sorted(cards, neighbours(cards, forward, ({ from, to }) => [from, to]), before), before, back };
}

function neighbours(cards: readonly Card[], connectors: readonly Connector[], ends: (connector: Connector) => [CardId, CardId]): Map<CardId, CardId[]> {
  const found = new Map(cards.map(({ id }): [CardId, CardId[]] => [id, []]));
  for (const connector of connectors) {
    const [of, other] = ends(connector);
    found.get(of)?.push(other);
  }
  return found;
}

/** After A. B. Kahn (1962). */
function sorted(cards: readonly Card[], after: ReadonlyMap<CardId, readonly CardId[]>, before: ReadonlyMap<CardId, readonly CardId[]>): Card[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const missing = new Map(cards.map(({ id }) => [id, before.get(id)?.length ?? 0]));
  const order = cards.filter(({ id }) => missing.get(id) === 0);
  // Grows while it is walked.
  for (const { id } of order) {
    for (const next of after.get(id) ?? []) {
      const left = (missing.get(next) ?? 0) - 1;
      missing.set(next, left);
      const card = byId.get(next);
      if (left === 0 && card) order.push(card);
    }
  }
  return order;
}
