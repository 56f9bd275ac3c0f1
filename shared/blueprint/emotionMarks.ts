// What is marked on an emotion curve, by the peak–end rule: people remember a service by its most intense moments and by its
// end (D. Kahneman et al. (1993), "When more pain is preferred to less", Psychological Science 4(6): 401–405).

import type { StepAnalysis } from './analysisRecords';
import { stepOrder } from './queries';
import type { PersonaId, StepId } from './recordIds';
import type { Blueprint } from './records';

export interface EmotionPoint {
  readonly step: StepId;
  /** −2 … 2. */
  readonly value: number;
}

export interface EmotionMarks {
  /** The first of the highest. */
  readonly peak: EmotionPoint;
  /** The last of the lowest: what is bad for long is remembered as it was at last. */
  readonly lowest: EmotionPoint;
  readonly end: EmotionPoint;
}

/** The points of a persona's curve, from left to right. */
export function emotionPoints(
  blueprint: Pick<Blueprint, 'phaseOrder' | 'phases' | 'steps'>, persona: PersonaId, state: keyof NonNullable<StepAnalysis['emotions']>,
): EmotionPoint[] {
  return stepOrder(blueprint).flatMap((step) => {
    const value = blueprint.steps[step]?.emotions?.[state]?.[persona];
    return value === undefined ? [] : [{ step, value }];
  });
}

/** Null without points. A flat curve has its peak first and its lowest point last. */
export function emotionMarks(points: readonly EmotionPoint[]): EmotionMarks | null {
  const [first, end] = [points[0], points.at(-1)];
  if (!first || !end) return null;
  return {
    peak: points.reduce((best, next) => (next.value > best.value ? next : best), first),
    lowest: points.reduce((worst, next) => (next.value <= worst.value ? next : worst), first),
    end,
  };
}
