// How many cards a deletion takes along, for its name: "Delete step “Check in” with 5 cards".

import { cardOf, stepOrder } from '../../blueprint/queries';
import type { Blueprint, LaneId, StepId } from '../../blueprint/records';

/** Cards all of whose steps go; a spanning card stays as long as one of its steps does. */
export function countCardsOfSteps(blueprint: Blueprint, steps: readonly StepId[]): number {
  const order = stepOrder(blueprint);
  const gone = new Set(steps);
  let count = 0;
  for (const step of steps) {
    const first = order.indexOf(step);
    for (const id of Object.values(blueprint.steps[step]?.cells ?? {}).flat()) {
      const span = cardOf(blueprint, id)?.span ?? 1;
      if (order.slice(first, first + span).every((covered) => gone.has(covered))) count++;
    }
  }
  return count;
}

export function countCardsOfLane(blueprint: Blueprint, lane: LaneId): number {
  let count = 0;
  for (const step of Object.values(blueprint.steps)) count += step.cells[lane]?.length ?? 0;
  return count;
}
