// Many new cards at once, with steps for those that need more room: what pasting, tables and dropped pictures share.

import { putRecord } from '../../blueprint/buckets';
import { cleanCard, timeIsValid } from '../../blueprint/cardFields';
import { enterCell } from '../../blueprint/cells';
import { cardOf, connectorOf } from '../../blueprint/queries';
import type { Blueprint, Card, Connector, StepId, StoredImage } from '../../blueprint/records';
import type { Refusal } from '../command';
import { cellGone, firstRefusal, gone, needsFreeId } from './refusals';

export interface CardBlock {
  /** Ids of steps to add at the end. */
  readonly steps: readonly StepId[];
  /** Their cells may be those of the new steps; `index` is the place in the cell, at the end where it is left out. */
  readonly cards: readonly { readonly card: Card; readonly index?: number }[];
  /** Among the new cards. */
  readonly connectors?: readonly Connector[];
  /** Those that the cards show, as far as the blueprint may not have them yet. */
  readonly images?: readonly StoredImage[];
}

export function blockRefusal(blueprint: Blueprint, { steps, cards, connectors = [], images = [] }: CardBlock): Refusal {
  if (cards.length === 0) return { key: 'refuse.nothing' };
  const newSteps = new Set(steps);
  const newCards = new Set(cards.map(({ card }) => card.id));
  const pictures = new Set([...images.map((image) => image.id), ...Object.keys(blueprint.images)]);
  const hasCell = ({ lane, step }: Card): boolean =>
    Object.hasOwn(blueprint.lanes, lane) && (newSteps.has(step) || Object.hasOwn(blueprint.steps, step));
  return firstRefusal(
    ...steps.map((id) => needsFreeId(blueprint.steps[id], id)),
    ...cards.map(({ card }) => needsFreeId(cardOf(blueprint, card.id), card.id)),
    ...connectors.map(({ id }) => needsFreeId(connectorOf(blueprint, id), id)),
    !cards.every(({ card }) => hasCell(card)) && cellGone,
    !connectors.every(({ from, to }) => newCards.has(from) && newCards.has(to)) && gone,
    cards.some(({ card }) => card.span < 1) && { key: 'refuse.span' },
    cards.some(({ card }) => card.time && !timeIsValid(card.time)) && { key: 'refuse.time' },
    cards.some(({ card }) => card.image !== undefined && !pictures.has(card.image)) && { key: 'refuse.imageMissing' },
  );
}

export function putBlock(draft: Blueprint, { steps, cards, connectors = [], images = [] }: CardBlock): void {
  const phase = draft.phases[draft.phaseOrder.at(-1) ?? ''];
  for (const id of steps) {
    draft.steps[id] = { id, name: '', cells: {} };
    phase?.stepOrder.push(id);
  }
  for (const image of images) {
    if (!draft.images[image.id]) draft.images[image.id] = { ...image };
  }
  for (const { card, index } of cards) {
    putRecord(draft.cards, cleanCard(card));
    enterCell(draft, card, index);
  }
  for (const connector of connectors) putRecord(draft.connectors, { ...connector });
}
