// Copied cards → what pasting them at a place adds. Lanes are matched by their distance from the first one; those beyond
// the last lane go into the last lane. Steps are added where the block needs more.

import { timeIsValid } from '../blueprint/cardFields';
import { shownLanes } from '../blueprint/queries';
import type { Blueprint, Card, Connector } from '../blueprint/records';
import type { CardBlock } from '../commands/parts/cardBlock';
import type { CreateId } from '../lib/ids';
import type { CopiedCards } from './copiedCards';
import { stepsFor } from './stepsFor';

/** Where the top left corner goes: indexes among the shown lanes and the steps; the step may be one behind the last. */
export interface Corner {
  readonly lane: number;
  readonly step: number;
}

/** What pasting adds, with new ids for everything. */
export function planPaste(blueprint: Blueprint, copied: CopiedCards, corner: Corner, createId: CreateId): CardBlock {
  const columns = Math.max(...copied.cards.map(({ stepOffset, card }) => stepOffset + card.span));
  const { steps, added } = stepsFor(blueprint, corner.step, columns, createId);
  const ids = new Map(copied.cards.map(({ card }) => [card.id, createId('c')]));
  const pictures = new Set([...copied.images.map((image) => image.id), ...Object.keys(blueprint.images)]);
  const lanes = shownLanes(blueprint);
  const lastLane = lanes.length - 1;
  const cards = copied.cards.map(({ laneOffset, stepOffset, card }) => {
    const lane = lanes[Math.min(corner.lane + laneOffset, lastLane)] ?? '';
    return { card: sound({ ...card, id: ids.get(card.id) ?? '', lane, step: steps[stepOffset] ?? '' }, pictures) };
  });
  return { steps: added, cards, connectors: connectorsAmong(copied, ids, createId), images: copied.images };
}

/** Without what could have been damaged on the way. */
function sound(card: Card, pictures: ReadonlySet<string>): Card {
  const { time, image, ...rest } = card;
  return {
    ...rest,
    ...(time && timeIsValid(time) ? { time } : {}),
    ...(image !== undefined && pictures.has(image) ? { image } : {}),
  };
}

function connectorsAmong(copied: CopiedCards, ids: ReadonlyMap<string, string>, createId: CreateId): Connector[] {
  // Bends name lanes and steps of where the cards were copied from.
  return copied.connectors.flatMap(({ via: _, ...connector }) => {
    const from = ids.get(connector.from);
    const to = ids.get(connector.to);
    return from && to && from !== to ? [{ ...connector, id: createId('x'), from, to }] : [];
  });
}
