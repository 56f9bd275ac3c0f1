// What the service costs, by phase and step: costs of cards add up, whether they run in parallel or not.

import { cardsInOrder, stepOrder } from '../blueprint/queries';
import type { Blueprint, PhaseId, StepId } from '../blueprint/records';

export interface Costs {
  /** In the blueprint's currency. */
  readonly total: number;
  readonly byPhase: readonly { readonly phase: PhaseId; readonly cost: number }[];
  /** All steps, in order. A card over several steps counts in its first. */
  readonly byStep: readonly { readonly step: StepId; readonly cost: number }[];
  /** How many cards have a cost, of how many. */
  readonly known: number;
  readonly cards: number;
}

export function costsOf(blueprint: Blueprint): Costs {
  const ofSteps = new Map<StepId, number>();
  let [known, cards] = [0, 0];
  for (const { cost, step } of cardsInOrder(blueprint)) {
    cards += 1;
    if (cost === undefined) continue;
    known += 1;
    ofSteps.set(step, (ofSteps.get(step) ?? 0) + cost);
  }
  const sum = (steps: readonly StepId[]): number => cents(steps.reduce((all, step) => all + (ofSteps.get(step) ?? 0), 0));
  return {
    total: sum(stepOrder(blueprint)),
    byPhase: blueprint.phaseOrder.map((phase) => ({ phase, cost: sum(blueprint.phases[phase]?.stepOrder ?? []) })),
    byStep: stepOrder(blueprint).map((step) => ({ step, cost: sum([step]) })),
    known,
    cards,
  };
}

/** Without what adding decimal fractions leaves behind. */
function cents(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
