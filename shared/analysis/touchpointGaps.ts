// What touchpoints still lack, in the order of the cycle that the work goes in: identify, evaluate, optimise, monitor.

import type { TouchpointStatus } from '../blueprint/analysisValues';
import type { InventoryRow } from './inventory';

interface GapRule {
  /** The stage of the cycle that closes it. */
  readonly stage: TouchpointStatus;
  /** Whether the touchpoint has it. */
  readonly isOpen: (row: InventoryRow) => boolean;
}

const isBelowTarget = ({ scores }: InventoryRow): boolean => [...scores.values()].some(({ isReached }) => isReached === false);

export const TOUCHPOINT_GAPS = {
  noStatus: { stage: 'identify', isOpen: ({ card }) => card.status === undefined },
  noOwner: { stage: 'identify', isOpen: ({ card }) => card.owner === undefined },
  noChannel: { stage: 'identify', isOpen: ({ card }) => card.channels === undefined },
  noScore: { stage: 'evaluate', isOpen: ({ scores }) => scores.size === 0 },
  noEvidence: { stage: 'evaluate', isOpen: ({ card }) => card.evidence === undefined },
  assumed: { stage: 'evaluate', isOpen: ({ card }) => card.evidence === 'assumed' },
  ownerSeenOtherwise: { stage: 'evaluate', isOpen: ({ card }) => card.perceivedOwner !== undefined && card.perceivedOwner !== card.owner },
  noStandard: { stage: 'optimise', isOpen: ({ card }) => card.standard === undefined },
  failsOpen: { stage: 'optimise', isOpen: ({ card }) => card.flags?.includes('fail') === true && card.countermeasure === undefined },
  belowTarget: { stage: 'optimise', isOpen: (row) => isBelowTarget(row) && row.insights === 0 },
  targetOnly: { stage: 'monitor', isOpen: ({ openTargets }) => openTargets.length > 0 },
  noTarget: { stage: 'monitor', isOpen: ({ scores }) => scores.size > 0 && [...scores.values()].every(({ target }) => target === null) },
  measuredOnce: { stage: 'monitor', isOpen: ({ scores }) => scores.size > 0 && [...scores.values()].every(({ points }) => points.length === 1) },
} as const satisfies Readonly<Record<string, GapRule>>;

export type TouchpointGap = keyof typeof TOUCHPOINT_GAPS;

export function isTouchpointGap(name: string | null): name is TouchpointGap {
  return name !== null && Object.hasOwn(TOUCHPOINT_GAPS, name);
}

export interface OpenGap {
  readonly gap: TouchpointGap;
  /** How many touchpoints have it; more than none. */
  readonly count: number;
}

/** The gaps that a stage of the cycle would close. */
export function gapsOf(stage: TouchpointStatus, rows: readonly InventoryRow[]): OpenGap[] {
  const gaps = (Object.keys(TOUCHPOINT_GAPS) as TouchpointGap[]).filter((gap) => TOUCHPOINT_GAPS[gap].stage === stage);
  return gaps.map((gap) => ({ gap, count: rows.filter(TOUCHPOINT_GAPS[gap].isOpen).length })).filter(({ count }) => count > 0);
}
