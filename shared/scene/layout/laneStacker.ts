// Stacks lanes, and remembers them: an edit touches the cards of one lane or two, and the others stay the same object.

import { changedRecords } from '../../blueprint/changes';
import type { Blueprint, LaneId, Step } from '../../blueprint/records';
import { stepOrder } from '../../blueprint/queries';
import type { StepGeometry } from '../scene';
import { stackLane, type ContentOf, type Stack } from './stackLane';

/** Stacks a lane of that blueprint. */
export interface StackOf {
  (lane: LaneId, columns: readonly StepGeometry[], content: ContentOf): Stack;
}

/** A stacker that remembers the last blueprint. What cards are measured with must stay the same; make a new one when it changes. */
export function laneStacker(): (blueprint: Blueprint) => StackOf {
  let last: { readonly blueprint: Blueprint; readonly stacks: ReadonlyMap<LaneId, Stack> } | null = null;
  return (blueprint) => {
    const stacks = new Map<LaneId, Stack>();
    const before = last?.stacks;
    const isTouched = last ? touchedLanes(last.blueprint, blueprint) : () => true;
    last = { blueprint, stacks };
    return (lane, columns, content) => {
      const old = before?.get(lane);
      const stack = old && !isTouched(lane) ? old : stackLane(blueprint, lane, columns, content);
      stacks.set(lane, stack);
      return stack;
    };
  };
}

/** Whether a lane's cards, their cells or the widths of columns differ between the two; yes where that takes long to find out. */
function touchedLanes(before: Blueprint, now: Blueprint): (lane: LaneId) => boolean {
  const order = stepOrder(now);
  const isSameGrid = order === stepOrder(before) && before.lanes === now.lanes && before.style === now.style && before.images === now.images;
  if (!isSameGrid) return () => true;
  const steps = before.steps === now.steps ? [] : order.filter((id) => before.steps[id] !== now.steps[id]);
  const pairs = steps.map((id) => [before.steps[id] as Step, now.steps[id] as Step] as const);
  if (pairs.some(([old, step]) => old.width !== step.width)) return () => true;
  const lanes = lanesOfChanged(before.cards, now.cards);
  return (lane) => lanes.has(lane) || pairs.some(([old, step]) => old.cells[lane] !== step.cells[lane]);
}

/** The lanes that changed cards stood in and stand in. */
function lanesOfChanged(before: Blueprint['cards'], now: Blueprint['cards']): ReadonlySet<LaneId> {
  const lanes = new Set<LaneId>();
  for (const change of changedRecords(before, now)) {
    if (change.before) lanes.add(change.before.lane);
    if (change.after) lanes.add(change.after.lane);
  }
  return lanes;
}
