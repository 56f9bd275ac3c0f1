// Points of several curves in one step that would lie on one another stand side by side instead: each can be seen and
// taken hold of. Painting and tools ask here, so that a point is where it is painted.

import type { EmotionCurve, EmotionPoint } from '../../blueprint/emotionCurves';
import { drawnPersonas, emotionOf } from '../../blueprint/emotionCurves';
import type { PersonaId } from '../../blueprint/recordIds';
import type { Blueprint, BlueprintState, StepId } from '../../blueprint/records';
import { STATES } from '../../blueprint/records';
import { grouped } from '../../lib/grouped';

/** On the scale from −2 to 2: nearer points would overlap. Less by a hair, since tenths are not exact. */
const NEAR = 0.5 - 1e-6;
/** px from one to the next; their rings just touch. */
const BESIDE = 16;
/** px, at most, from the first to the last. */
const ROOM = 128;

/**
 * How far from the middle of their step points of these values stand, in their order, px. They stay within it, or a curve
 * would go back on its way to the next step.
 * @param width of the step's column, px
 */
export function emotionSpread(values: readonly number[], width: number): number[] {
  const room = Math.max(0, Math.min(ROOM, width - BESIDE));
  const shifts = values.map(() => 0);
  const rising = values.map((value, i) => ({ value, i })).toSorted((a, b) => a.value - b.value);
  let near: { readonly value: number; readonly i: number }[] = [];
  const stand = (): void => {
    const gap = Math.min(BESIDE, room / Math.max(1, near.length - 1));
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

/**
 * The same for all points of some curves.
 * @param widthOf px, of the column of a step by its index
 */
export function emotionShifts(curves: readonly EmotionCurve[], widthOf: (index: number) => number = () => Infinity): ReadonlyMap<EmotionPoint, number> {
  const steps = grouped(curves.flatMap(({ points }) => points), ({ index }) => index);
  const shifts = new Map<EmotionPoint, number>();
  for (const [index, here] of steps) {
    emotionSpread(here.map(({ value }) => value), widthOf(index)).forEach((shift, i) => shifts.set(here[i] as EmotionPoint, shift));
  }
  return shifts;
}

/** The same for one point in a column of that width, px; 0 where there is none. */
export function emotionShift(blueprint: Blueprint, { step, persona, state }: PointOfCurve, width: number): number {
  const here = STATES.flatMap((kind) => drawnPersonas(blueprint).flatMap(({ id }) => {
    const value = emotionOf(blueprint, step, id, kind);
    return value === undefined ? [] : [{ value, isIt: id === persona && kind === state }];
  }));
  return emotionSpread(here.map(({ value }) => value), width)[here.findIndex(({ isIt }) => isIt)] ?? 0;
}

interface PointOfCurve {
  readonly step: StepId;
  /** Null: of a persona that is still to come. */
  readonly persona: PersonaId | null;
  readonly state: BlueprintState;
}
