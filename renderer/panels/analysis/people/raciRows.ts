// Who is responsible, accountable, consulted and informed in each step, and whether exactly one is accountable.

import { RACI_ROLES, type RaciRole } from '#shared/blueprint/analysisValues';
import { phaseOfStep, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';

export interface RaciRow {
  readonly step: string;
  /** Index of the step, from 0. */
  readonly index: number;
  readonly phase: string;
  readonly roles: Readonly<Record<string, readonly RaciRole[]>>;
  /** How many are accountable; one is right (Project Management Institute: RACI). */
  readonly accountable: number;
  /** Whether anybody has any role. */
  readonly isFilled: boolean;
}

export function raciRows(blueprint: Blueprint): RaciRow[] {
  return stepOrder(blueprint).map((step, index) => {
    const roles = blueprint.steps[step]?.raci ?? {};
    const all = Object.values(roles);
    return {
      step, index, roles,
      phase: phaseOfStep(blueprint, step)?.id ?? '',
      accountable: all.filter((held) => held.includes('A')).length,
      isFilled: all.length > 0,
    };
  });
}

/** The letters in their usual order. */
export function raciText(roles: readonly RaciRole[]): string {
  return RACI_ROLES.filter((role) => roles.includes(role)).join(' ');
}
