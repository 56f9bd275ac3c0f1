// Gutters in which more lines run side by side than anybody could tell apart. There each line has its track by its own name,
// whoever else is there: so they are dealt out fast, and a line that comes or goes moves no other.

import type { Run } from './runs';

/** More lines than this beside one another in a gutter's 48 px would be less than 2 px apart. */
const MOST_BESIDE = 30;
const SPACING = 4;

/** Whether somewhere more stretches lie beside one another than can be told apart. */
export function isCrowded(stretches: readonly { readonly low: number; readonly high: number }[]): boolean {
  if (stretches.length <= MOST_BESIDE) return false;
  const starts = Float64Array.from(stretches, ({ low }) => low).sort();
  const ends = Float64Array.from(stretches, ({ high }) => high).sort();
  let gone = 0;
  for (let i = 0; i < starts.length; i++) {
    while ((ends[gone] as number) <= (starts[i] as number)) gone++;
    if (i + 1 - gone > MOST_BESIDE) return true;
  }
  return false;
}

/** Its rank among the lines of the gutter, the same whoever else is there: those that turn to the small side first. */
export function rankCrowded({ lowTurn, highTurn, low }: Run): number {
  return (lowTurn + highTurn + 2) * 1000 + Math.min(low / 200, 999);
}

/** How far from the gutter's middle the run lies, within its own limits, the room there and off the middle. */
export function placeCrowded({ run, min, max }: { readonly run: Run; readonly min: number; readonly max: number }, offMiddle: number, [from, to]: readonly [number, number]): number {
  const low = Math.max(from, min);
  const high = Math.min(to, max);
  if (high <= low) return Math.min(Math.max(0, from), to);
  const tracks = Math.floor((high - low) / SPACING) + 1;
  const place = low + (nameNumber(run.id, run.index) % tracks) * SPACING;
  if (Math.abs(place) >= offMiddle) return place;
  return place + offMiddle <= high ? place + offMiddle : Math.max(low, place - offMiddle);
}

/** A number that is the same for the same name (FNV-1a). */
function nameNumber(id: string, index: number): number {
  let hash = 0x811c9dc5 ^ index;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
