// How far touchpoints are in the cycle of analysis, phase by phase.

import { TOUCHPOINT_STATUSES, type TouchpointStatus } from '../blueprint/analysisValues';
import type { Blueprint, PhaseId } from '../blueprint/records';
import type { InventoryRow } from './inventory';

/** `none`: nobody has said. */
export type Progress = TouchpointStatus | 'none';

export const PROGRESS: readonly Progress[] = ['none', ...TOUCHPOINT_STATUSES];

export type ProgressCounts = Readonly<Record<Progress, number>>;

export function progressOf(rows: readonly InventoryRow[]): ProgressCounts {
  const counts = { none: 0, identify: 0, evaluate: 0, optimise: 0, monitor: 0 };
  for (const { card } of rows) counts[card.status ?? 'none'] += 1;
  return counts;
}

export interface PhaseProgress {
  readonly phase: PhaseId;
  readonly counts: ProgressCounts;
}

/** Every phase in order, those without touchpoints too. */
export function progressByPhase({ phaseOrder }: Pick<Blueprint, 'phaseOrder'>, rows: readonly InventoryRow[]): PhaseProgress[] {
  return phaseOrder.map((phase) => ({ phase, counts: progressOf(rows.filter((row) => row.phase === phase)) }));
}
