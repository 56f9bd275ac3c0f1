// Where the curve of an emotion lane stands: above the lane's cards, as high as they leave room for. Tools ask here what a
// height means, so that a dragged point is where it is painted.

import { EMOTION } from '../../blueprint/analysisValues';
import type { EmotionPlot } from '../scene';
import { sizes } from '../sizes';

/** px above +2 and below −2, for names of points. */
const AIR = 20;
/** px from 2 down to −2, at least. */
const LEAST = 104;
/** px between the curve and the cards beneath it. */
const GAP = 10;
const RANGE = EMOTION.max - EMOTION.min;

/** What an emotion lane needs for its curve and its cards together, px. */
export function emotionHeight(cards: number): number {
  return LEAST + 2 * AIR + (cards > 0 ? cards + GAP : 0);
}

/** The curve's place in a lane of that height. */
export function emotionPlot(lane: { readonly y: number; readonly h: number }, cards: number): EmotionPlot {
  const beneath = cards > 0 ? cards + GAP : 0;
  return { top: lane.y + sizes.lanePadding + AIR, bottom: lane.y + lane.h - sizes.lanePadding - beneath - AIR };
}

/** The y of a value, px. */
export function emotionY({ top, bottom }: EmotionPlot, value: number): number {
  return top + ((EMOTION.max - value) / RANGE) * (bottom - top);
}

/** The value at a y, from −2 to 2, not rounded. */
export function emotionAtY({ top, bottom }: EmotionPlot, y: number): number {
  const value = EMOTION.max - ((y - top) / (bottom - top)) * RANGE;
  return Math.min(EMOTION.max, Math.max(EMOTION.min, value));
}
