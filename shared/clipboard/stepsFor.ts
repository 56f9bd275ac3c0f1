// Room to the right: the steps that a block of so many columns covers, with ids for those that do not exist yet.

import { stepOrder } from '../blueprint/queries';
import type { Blueprint, StepId } from '../blueprint/records';
import type { CreateId } from '../lib/ids';

export interface StepRoom {
  /** One for each column. */
  readonly steps: readonly StepId[];
  /** Those of them that are to be added at the end. */
  readonly added: readonly StepId[];
}

/** @param first index of the block's first step; may be one behind the last. */
export function stepsFor(blueprint: Blueprint, first: number, columns: number, createId: CreateId): StepRoom {
  const existing = stepOrder(blueprint);
  const missing = Math.max(0, first + columns - existing.length);
  const added = Array.from({ length: missing }, () => createId('s'));
  return { steps: [...existing, ...added].slice(first, first + columns), added };
}
