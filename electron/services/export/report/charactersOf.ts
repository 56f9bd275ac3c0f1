// Which characters a report's web page needs of which bundled font, and which none of them has.

import { textsOf, type FontText } from '#shared/export/texts';
import type { Primitive, SceneItem } from '#shared/scene/scene';
import { measure } from './reportPaper';

/** The weights that its style asks for. */
const WEIGHTS = [400, 600, 700] as const;

export interface PageCharacters {
  readonly bundled: readonly FontText[];
  readonly others: string;
}

export function charactersOf(text: string): PageCharacters {
  const distinct = [...new Set(text)].filter((character) => character >= ' ').join('');
  const primitives = WEIGHTS.map((weight): Primitive => ({ type: 'text', y: 0, size: 10, weight, fill: '', runs: measure.line(distinct, { size: 10, weight }).runs }));
  const item: SceneItem = { id: 'report', ref: { type: 'sheet', id: '' }, layer: 'content', box: { x: 0, y: 0, w: 0, h: 0 }, primitives };
  const all = textsOf({ items: [item] });
  return { bundled: all.filter(({ face }) => face !== 'system'), others: all.find(({ face }) => face === 'system')?.text ?? '' };
}
