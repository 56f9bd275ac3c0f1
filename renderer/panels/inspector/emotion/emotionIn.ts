// The emotion that a typed text stands for.

import { EMOTION } from '#shared/blueprint/analysisValues';

/** Undefined for nothing, null for what is no number on the scale: `+1`, `−1,5`, `0`. */
export function emotionIn(text: string): number | undefined | null {
  const typed = text.trim().replace('−', '-').replace('－', '-').replace('＋', '+').replace(',', '.');
  if (typed === '') return undefined;
  const value = Math.round(Number(typed) * 10) / 10 + 0;
  return value >= EMOTION.min && value <= EMOTION.max ? value : null;
}
