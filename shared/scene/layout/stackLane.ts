// The cards of a lane, stacked in their columns: everything about them that does not depend on where the lane stands.

import type { Blueprint, Card, LaneId } from '../../blueprint/records';
import { cardOf, isLeftOut, stepOrder } from '../../blueprint/queries';
import type { StepGeometry } from '../scene';
import { sizes } from '../sizes';
import type { CardContent } from './cardContent';

/** A lane's cards with y relative to the lane's padding, and how much height they need. */
export interface Stack {
  readonly placed: readonly { readonly card: Card; readonly content: CardContent; readonly y: number; readonly first: number; readonly last: number }[];
  readonly height: number;
}

/** Measures a card for a width in px. */
export interface ContentOf {
  (card: Card, width: number): CardContent;
}

/** The width of a card that covers the columns from `first` to `last`. */
function cardWidth(columns: readonly StepGeometry[], first: number, last: number): number {
  const [start, end] = [columns[first], columns[last]];
  return start && end ? end.x + end.w - start.x - 2 * sizes.cardInset : 0;
}

/**
 * Cards of a lane, stacked in their columns. A card that spans several steps stands below what each of them holds before
 * it; columns that spans tie together are centred as one.
 */
export function stackLane(blueprint: Blueprint, lane: LaneId, columns: readonly StepGeometry[], content: ContentOf): Stack {
  const bottoms = new Float64Array(columns.length);
  const placed: Stack['placed'][number][] = [];
  const ties = new Int32Array(columns.length).map((_, i) => i);
  stepOrder(blueprint).forEach((stepId, first) => {
    for (const id of blueprint.steps[stepId]?.cells[lane] ?? []) {
      const card = cardOf(blueprint, id);
      if (!card || isLeftOut(blueprint, card)) continue;
      const last = Math.min(first + card.span - 1, columns.length - 1);
      const measured = content(card, cardWidth(columns, first, last));
      let y = 0;
      for (let i = first; i <= last; i++) y = Math.max(y, bottoms[i] as number);
      for (let i = first; i <= last; i++) {
        bottoms[i] = y + measured.height + sizes.cardGap;
        if (i > first) tie(ties, first, i);
      }
      placed.push({ card, content: measured, y, first, last });
    }
  });
  return { placed: centred(placed, bottoms, ties), height: Math.max(0, ...bottoms) - sizes.cardGap };
}

function tie(ties: Int32Array, a: number, b: number): void {
  const from = ties[b] as number;
  const to = ties[a] as number;
  if (from === to) return;
  for (let i = 0; i < ties.length; i++) if (ties[i] === from) ties[i] = to;
}

/** Moves each group of tied columns down by half of what it leaves free, given the tallest. */
function centred(placed: Stack['placed'], bottoms: Float64Array, ties: Int32Array): Stack['placed'] {
  const heights = new Map<number, number>();
  let tallest = 0;
  for (let i = 0; i < bottoms.length; i++) {
    const group = ties[i] as number;
    const height = bottoms[i] as number;
    tallest = Math.max(tallest, height);
    heights.set(group, Math.max(heights.get(group) ?? 0, height));
  }
  return placed.map((p) => ({ ...p, y: p.y + (tallest - (heights.get(ties[p.first] as number) ?? 0)) / 2 }));
}
