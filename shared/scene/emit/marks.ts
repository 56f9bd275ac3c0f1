// The small drawn marks: clock, play, stop, note. Drawn here rather than taken from an icon font, so that every medium
// has the same outline.

import type { CardKindSpec } from '../../kinds/cards/cardKind';
import type { Primitive, Stroke } from '../scene';

/** A clock of radius `r` around (cx, cy). */
export function clock(cx: number, cy: number, r: number, color: string): Primitive[] {
  const stroke: Stroke = { color, width: 1.1, cap: 'round' };
  return [
    { type: 'circle', cx, cy, r, stroke },
    {
      type: 'path',
      segments: [['M', cx, cy - r * 0.57], ['L', cx, cy + r * 0.05], ['L', cx + r * 0.4, cy + r * 0.3]],
      stroke,
    },
  ];
}

/** The mark of a card kind in a square of about 12 px around (cx, cy). */
export function kindMark(mark: NonNullable<CardKindSpec['mark']>, cx: number, cy: number, color: string): Primitive[] {
  const stroke: Stroke = { color, width: 1.3, cap: 'round' };
  if (mark === 'clock') return clock(cx, cy, 6, color);
  if (mark === 'play') return [{ type: 'path', segments: [['M', cx - 3.5, cy - 5], ['L', cx + 5, cy], ['L', cx - 3.5, cy + 5], ['Z']], fill: color }];
  if (mark === 'stop') return [{ type: 'rect', x: cx - 4.5, y: cy - 4.5, w: 9, h: 9, r: 2, fill: color }];
  return [-4, 0, 4].map((dy, i) => ({
    type: 'path' as const,
    segments: [['M', cx - 5.5, cy + dy] as const, ['L', cx + (i === 2 ? 1.5 : 5.5), cy + dy] as const],
    stroke,
  }));
}
