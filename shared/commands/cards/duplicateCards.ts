// Copies cards with the connectors among them: into the cells of their originals, right below them, or into other cells.

import { cardOf, connectorOf } from '../../blueprint/queries';
import { putRecord } from '../../blueprint/buckets';
import { enterCell } from '../../blueprint/cells';
import type { CardId, ConnectorId, LaneId, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { cardName } from '../parts/names';
import { firstRefusal, needsCards, needsCell, needsConnector, needsFreeId } from '../parts/refusals';

export interface DuplicateCardsArgs {
  /** Original → id of the copy. */
  readonly cards: readonly {
    readonly from: CardId;
    readonly to: CardId;
    /** Where the copy goes, if not right below its original; `index` is its place there, at the end where it is left out. */
    readonly cell?: { readonly lane: LaneId; readonly step: StepId; readonly index?: number };
  }[];
  /** Connectors whose two ends are both copied → id of the copy. */
  readonly connectors?: readonly { readonly from: ConnectorId; readonly to: ConnectorId }[];
}

export const duplicateCards: Command<DuplicateCardsArgs> = {
  id: 'duplicateCards',
  label: (blueprint, { cards }) => ({
    key: 'history.duplicateCards',
    params: { count: cards.length, name: cardName(blueprint, cards[0]?.from ?? '') },
  }),
  can: (blueprint, { cards, connectors = [] }) => firstRefusal(
    needsCards(blueprint, cards.map((pair) => pair.from)),
    ...cards.map(({ to }) => needsFreeId(cardOf(blueprint, to), to)),
    ...cards.map(({ cell }) => cell && needsCell(blueprint, cell.lane, cell.step)),
    ...connectors.map(({ from, to }) => needsConnector(blueprint, from) ?? needsFreeId(connectorOf(blueprint, to), to)),
  ),
  run(draft, { cards, connectors = [] }) {
    const copies = new Map(cards.map(({ from, to }) => [from, to]));
    for (const { from, to, cell } of cards) {
      const original = cardOf(draft, from);
      if (!original) continue;
      const { lane, step } = cell ?? original;
      const copy = { ...plain(original), id: to, lane, step };
      putRecord(draft.cards, copy);
      enterCell(draft, copy, cell ? cell.index : (draft.steps[step]?.cells[lane] ?? []).indexOf(from) + 1);
    }
    for (const { from, to } of connectors) {
      const original = connectorOf(draft, from);
      const [start, end] = [copies.get(original?.from ?? ''), copies.get(original?.to ?? '')];
      if (!original || !start || !end) continue;
      const copy = { ...plain(original), id: to, from: start, to: end };
      // Elsewhere, bends beside the lanes and steps of the originals make no sense.
      if (cards.some(({ cell }) => cell)) delete copy.via;
      putRecord(draft.connectors, copy);
    }
  },
};

/** A copy that shares nothing with the draft. */
function plain<T>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T;
}
