// A point of an emotion curve that can be grabbed or set.

import type { BlueprintState } from '#shared/blueprint/records';

/** A point of a curve, or one that is not there yet. */
export interface EmotionPlace {
  readonly lane: string;
  readonly step: string;
  /** Null: the blueprint has no persona yet; the first point brings one. */
  readonly persona: string | null;
  readonly state: BlueprintState;
  readonly value: number;
  /** Whether a press would make it. */
  readonly isNew: boolean;
}
