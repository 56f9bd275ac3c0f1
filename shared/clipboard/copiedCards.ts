// Cards as the clipboard holds them: their arrangement relative to the top left corner, the connectors among them and the
// pictures that they show. Ids are only good for joining these with each other; pasting makes new ones.
// A copy keeps the card's own fields (tags, standard, notes), but no measures, insights or comments: those say what was found
// out and discussed about the one card, and would be untrue of another.

import { z } from '../lib/zod';
import { MOST } from '../blueprint/sizeLimits';
import { eachRecord } from '../blueprint/buckets';
import { cardsInOrder, stepOrder } from '../blueprint/queries';
import type { Blueprint, Card, CardId, Connector, LaneId, StepId, StoredImage } from '../blueprint/records';
import { copiedRows } from './copiedRows';
import { blueprintSchema, cardSchema, connectorSchema } from '../format/schema';

/** Lanes and steps that pasting may have to add; no sheet has more. */
const offset = z.int().min(0).max(MOST.steps);
const copiedCard = cardSchema.extend({ span: cardSchema.shape.span.max(MOST.steps) });

export const copiedCardsSchema = z.object({
  version: z.literal(1),
  source: z.object({ cards: z.array(z.string()), lane: z.string(), lastStep: z.string() }),
  cards: z.array(z.object({ laneOffset: offset, stepOffset: offset, card: copiedCard })).min(1).max(MOST.cards),
  connectors: z.array(connectorSchema).max(MOST.connectors),
  images: z.array(blueprintSchema.shape.images.valueType).max(MOST.pictures),
});

export interface CopiedCards {
  readonly version: 1;
  /** Where they were copied from: pasting without a target goes next to it. */
  readonly source: { readonly cards: readonly CardId[]; readonly lane: LaneId; readonly lastStep: StepId };
  /** In reading order, so that cards of one cell keep theirs. */
  readonly cards: readonly { readonly laneOffset: number; readonly stepOffset: number; readonly card: Card }[];
  readonly connectors: readonly Connector[];
  readonly images: readonly StoredImage[];
}

/** The cards with what belongs to them; null for none. */
export function copyCards(blueprint: Blueprint, ids: readonly CardId[]): CopiedCards | null {
  const wanted = new Set(ids);
  const cards = [...cardsInOrder(blueprint)].filter((card) => wanted.has(card.id));
  if (cards.length === 0) return null;
  const steps = new Map(stepOrder(blueprint).map((id, i) => [id, i]));
  const rows = copiedRows(blueprint, cards);
  const lanes = new Map(rows.map((id, i) => [id, i]));
  const laneOf = (card: Card): number => lanes.get(card.lane) ?? 0;
  const stepOf = (card: Card): number => steps.get(card.step) ?? 0;
  const top = Math.min(...cards.map(laneOf));
  const left = Math.min(...cards.map(stepOf));
  const end = Math.max(...cards.map((card) => stepOf(card) + card.span));
  const images = new Set(cards.flatMap((card) => (card.image === undefined ? [] : [card.image])));
  return {
    version: 1,
    source: {
      cards: cards.map((card) => card.id),
      lane: rows[top] ?? '',
      lastStep: stepOrder(blueprint)[end - 1] ?? '',
    },
    cards: cards.map((card) => ({ laneOffset: laneOf(card) - top, stepOffset: stepOf(card) - left, card })),
    connectors: [...eachRecord(blueprint.connectors)]
      .filter((connector) => wanted.has(connector.from) && wanted.has(connector.to)),
    images: [...images].flatMap((hash) => blueprint.images[hash] ?? []),
  };
}
