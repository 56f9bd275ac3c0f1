// The emotion curves of a blueprint: for each persona that is drawn how it feels from step to step, as it is and as it
// should be, and the points that are remembered (peak–end rule).

import { personasInOrder } from './analysisCollections';
import type { Persona } from './analysisRecords';
import { stepOrder } from './queries';
import type { PersonaId } from './recordIds';
import { STATES } from './records';
import type { Blueprint, BlueprintState, StepId } from './records';

/** More lines than these nobody could tell apart. */
export const MOST_CURVES = 5;

export interface EmotionPoint {
  readonly step: StepId;
  /** Of the step, from 0. */
  readonly index: number;
  /** −2 … 2. */
  readonly value: number;
}

export interface EmotionCurve {
  readonly persona: PersonaId;
  /** Of the persona among those that are drawn, from 0. */
  readonly rank: number;
  readonly state: BlueprintState;
  /** In the order of the steps; at least one. */
  readonly points: readonly EmotionPoint[];
}

/** Whose curves are drawn: the first five personas. */
export function drawnPersonas(blueprint: Blueprint): readonly Persona[] {
  return personasInOrder(blueprint).slice(0, MOST_CURVES);
}

/** The value of one point; undefined where there is none. */
export function emotionOf(blueprint: Blueprint, step: StepId, persona: PersonaId, state: BlueprintState): number | undefined {
  return blueprint.steps[step]?.emotions?.[state]?.[persona];
}

/** The curves that hold a point, the current state's before the wished one's. */
export function emotionCurves(blueprint: Blueprint): EmotionCurve[] {
  const steps = stepOrder(blueprint);
  const personas = drawnPersonas(blueprint);
  return STATES.flatMap((state) => personas.flatMap(({ id: persona }, rank) => {
    const points = steps.flatMap((step, index) => {
      const value = emotionOf(blueprint, step, persona, state);
      return value === undefined ? [] : [{ step, index, value }];
    });
    return points.length > 0 ? [{ persona, rank, state, points }] : [];
  }));
}

export const EMOTION_MARKS = ['peak', 'lowest', 'end'] as const;
export type EmotionMark = (typeof EMOTION_MARKS)[number];

/**
 * What people remember of an experience (Kahneman et al. 1993, the peak–end rule): its best and its worst moment and how it
 * ended. The first of several equal ones; none where there is no change to remember, or nothing but one point.
 * @returns per point the marks that it has
 */
export function emotionMarks<Point extends Pick<EmotionPoint, 'value'>>(points: readonly Point[]): ReadonlyMap<Point, readonly EmotionMark[]> {
  const marks = new Map<Point, EmotionMark[]>();
  const end = points.at(-1);
  if (!end || points.length < 2) return marks;
  const mark = (point: Point | undefined, as: EmotionMark): void => {
    if (point) marks.set(point, [...(marks.get(point) ?? []), as]);
  };
  const values = points.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (most > least) {
    mark(points.find(({ value }) => value === most), 'peak');
    mark(points.find(({ value }) => value === least), 'lowest');
  }
  mark(end, 'end');
  return marks;
}

/**
 * The marks of a curve that may be cut out of a longer one: a phase is not all that people remember, and its end not the end.
 * @param whole the curves that the curve is a part of; without them it is whole itself
 */
export function curveMarks(curve: EmotionCurve, whole?: readonly EmotionCurve[]): ReadonlyMap<EmotionPoint, readonly EmotionMark[]> {
  const uncut = whole?.find(({ persona, state }) => persona === curve.persona && state === curve.state);
  if (!uncut) return emotionMarks(curve.points);
  const marks = new Map([...emotionMarks(uncut.points)].map(([{ step }, names]) => [step, names]));
  return new Map(curve.points.flatMap((point) => {
    const names = marks.get(point.step);
    return names ? [[point, names] as const] : [];
  }));
}
