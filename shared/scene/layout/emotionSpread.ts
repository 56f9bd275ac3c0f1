// Points of several curves in one step that would lie on one another stand side by side instead: each can be seen and
// taken hold of. Painting and tools ask here, so that a point is where it is painted.

import type { EmotionCurve, EmotionPoint } from '../../blueprint/emotionCurves';
import { drawnPersonas, emotionOf } from '../../blueprint/emotionCurves';
import type { PersonaId } from '../../blueprint/recordIds';
import type { Blueprint, BlueprintState, StepId } from '../../blueprint/records';
import { STATES } from '../../blueprint/records';

/** On the scale from −2 to 2: nearer points would overlap. Less by a hair, since tenths are not exact. */
const NEAR = 0.5 - 1e-6;
/** px from one to the next; their rings just touch. */
const BESIDE = 16;
/** px, at most, from the first to the last; a column is wider. */
const ROOM = 128;

/** How far from the middle of their step points of these values stand, in their order, px. */
export function emotionSpread(values: readonly number[]): number[] {
  const shifts = values.map(() => 0);
  const rising = values.map((value, i) => ({ value, i })).toSorted((a, b) => a.value - b.value);
  let near: { readonly value: number; readonly i: number }[] = [];
  const stand = (): void => {
    const gap = Math.min(BESIDE, ROOM / Math.max(1, near.length - 1));
    near.toSorted((a, b) => a.i - b.i).forEach(({ i }, at) => { shifts[i] = (at - (near.length - 1) / 2) * gap; });
  };
  for (const point of rising) {
    const before = near.at(-1);
    if (before && point.value - before.value >= NEAR) {
      stand();
      near = [];
    }
    near.push(point);
  }
  stand();
  return shifts;
}

/** The same for all points of some curves. */
export function emotionShifts(curves: readonly EmotionCurve[]): ReadonlyMap<EmotionPoint, number> {
  const steps = new Map<number, EmotionPoint[]>();
  for (const point of curves.flatMap(({ points }) => points)) {
    const here = steps.get(point.index);
    if (here) here.push(point);
    else steps.set(point.index, [point]);
  }
  const shifts = new Map<EmotionPoint, number>();
  for (const here of steps.values()) {
    emotionSpread(here.map(({ value }) => value)).forEach((shift, i) => shifts.set(here[i] as EmotionPoint, shift));
  }
  return shifts;
}

/** The same for one point; 0 where there is none. */
export function emotionShift(blueprint: Blueprint, step: StepId, persona: PersonaId | null, state: BlueprintState): number {
  const here = STATES.flatMap((kind) => drawnPersonas(blueprint).flatMap(({ id }) => {
    const value = emotionOf(blueprint, step, id, kind);
    return value === undefined ? [] : [{ value, isIt: id === persona && kind === state }];
  }));
  return emotionSpread(here.map(({ value }) => value))[here.findIndex(({ isIt }) => isIt)] ?? 0;
}
