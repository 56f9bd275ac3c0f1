// What a collapsed lane says of its cards: how many there are, and which columns they cover.

import type { Blueprint, LaneId } from '../../blueprint/records';
import { cardOf, isLeftOut, stepOrder } from '../../blueprint/queries';
import { sizes } from '../sizes';
import type { StepGeometry } from '../scene';
import type { Columns } from './grid';

export interface HeldCards {
  readonly count: number;
  /** Where cards stand, each place once, from left to right. */
  readonly bars: readonly { readonly x: number; readonly w: number }[];
}

export function heldCards(blueprint: Blueprint, lane: LaneId, columns: Columns): HeldCards {
  const bars = new Map<string, { x: number; w: number }>();
  let count = 0;
  stepOrder(blueprint).forEach((step, first) => {
    for (const id of blueprint.steps[step]?.cells[lane] ?? []) {
      const card = cardOf(blueprint, id);
      if (!card || isLeftOut(blueprint, card)) continue;
      count++;
      const last = Math.min(first + card.span, columns.steps.length) - 1;
      const start = columns.steps[first] as StepGeometry;
      const end = columns.steps[last] as StepGeometry;
      bars.set(`${first} ${last}`, { x: start.x + sizes.cardInset, w: end.x + end.w - start.x - 2 * sizes.cardInset });
    }
  });
  return { count, bars: [...bars.values()] };
}
