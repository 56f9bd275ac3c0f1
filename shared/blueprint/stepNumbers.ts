// The numbers of steps on the whole sheet, for sheets that show a part of it: who hears "step 12" should find it.

import { stepOrder } from './queries';
import type { Blueprint, StepId } from './records';

/** @param whole the blueprint that the part is of */
export function stepNumbers(whole: Blueprint): (step: StepId) => number | undefined {
  const numbers = new Map(stepOrder(whole).map((id, i) => [id, i + 1]));
  return (step) => numbers.get(step);
}
