// Handoffs: where the work goes from one owner to another along a connector. Something that is only needed is not handed on.

import { eachRecord } from '../blueprint/buckets';
import { cardsInOrder } from '../blueprint/queries';
import type { Blueprint, Card, Connector, ConnectorId } from '../blueprint/records';
import { grouped } from '../lib/grouped';

export interface Handoff {
  readonly connector: Connector;
  readonly from: Card;
  readonly to: Card;
}

export interface Handoffs {
  /** In reading order of the cards that they start from. */
  readonly list: readonly Handoff[];
  /** Connectors that can't be said, because a card at an end has no owner. */
  readonly unknown: number;
}

export function handoffsOf(blueprint: Blueprint): Handoffs {
  const cards = [...cardsInOrder(blueprint)];
  const places = new Map(cards.map((card, i) => [card.id, i]));
  const list: Handoff[] = [];
  let unknown = 0;
  for (const connector of eachRecord(blueprint.connectors)) {
    const [from, to] = [cards[places.get(connector.from) ?? -1], cards[places.get(connector.to) ?? -1]];
    if (!from || !to || connector.kind === 'needs') continue;
    if (!from.owner || !to.owner) unknown += 1;
    else if (from.owner !== to.owner) list.push({ connector, from, to });
  }
  const place = ({ from, to }: Handoff): number => (places.get(from.id) ?? 0) * cards.length + (places.get(to.id) ?? 0);
  return { list: list.sort((a, b) => place(a) - place(b)), unknown };
}

export interface HandoffMatrix {
  /** In the order in which they come up. */
  readonly owners: readonly string[];
  /** From (a row) to (a column). */
  readonly cells: readonly (readonly (readonly ConnectorId[])[])[];
}

export function handoffMatrix(list: readonly Handoff[]): HandoffMatrix {
  const owners = [...new Set(list.flatMap(({ from, to }) => [from.owner ?? '', to.owner ?? '']))];
  const byGiver = grouped(list, ({ from }) => from.owner ?? '');
  const cells = owners.map((giver) => {
    const byTaker = grouped(byGiver.get(giver) ?? [], ({ to }) => to.owner ?? '');
    return owners.map((taker) => (byTaker.get(taker) ?? []).map(({ connector }) => connector.id));
  });
  return { owners, cells };
}
