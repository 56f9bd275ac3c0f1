// The coloured stripe along a card's left side: a part for each value.

import { cardKind } from '../../kinds/cards/list';
import type { PlacedCard } from '../layout/grid';
import type { Primitive } from '../scene';

const WIDTH = 4;
const GAP = 2;

/** How far from the card's left side, and from its top and bottom, so that it stays inside of the outline. */
function insets({ card, content: { height } }: PlacedCard): { readonly left: number; readonly end: number } {
  const { shape } = cardKind(card.kind);
  if (shape === 'pointed') return { left: 9, end: Math.max(6, height * 0.22) };
  return shape === 'pill' ? { left: 7, end: 11 } : { left: 5, end: 7 };
}

export function stripe(placed: PlacedCard, colors: readonly string[]): Primitive[] {
  const { left, end } = insets(placed);
  const length = placed.content.height - 2 * end;
  const part = (length - GAP * (colors.length - 1)) / colors.length;
  return colors.map((fill, i) => ({ type: 'rect', x: placed.x + left, y: placed.y + end + i * (part + GAP), w: WIDTH, h: part, r: WIDTH / 2, fill }));
}
