// Copies several phases, steps or lanes with their cards, as one block behind the last of them.

import { insertAt } from '../../lib/arrays';
import { phaseOfStep, stepOrder } from '../../blueprint/queries';
import type { Blueprint, StepId } from '../../blueprint/records';
import type { Command, Refusal } from '../command';
import { copyCards, needsCopies, plain, type Copies, type CopyOf } from '../parts/copies';
import { firstRefusal, needsFreeId, needsLane, needsPhase, needsStep } from '../parts/refusals';

export interface DuplicateHeadersArgs extends Copies {
  readonly type: 'phase' | 'step' | 'lane';
  /** In the order in which they stand. */
  readonly headers: readonly CopyOf<string>[];
  /** Of phases: all of their steps, in their order; else none. */
  readonly steps: readonly CopyOf<StepId>[];
}

export const duplicateHeaders: Command<DuplicateHeadersArgs> = {
  id: 'duplicateHeaders',
  label: (_blueprint, { type, headers, cards }) => ({ key: 'history.duplicateHeaders', params: { type, headers: headers.length, count: cards.length } }),
  can: (blueprint, { type, headers, steps, ...copies }) => firstRefusal(
    headers.length === 0 && { key: 'refuse.nothing' },
    ...headers.map((header) => needsHeader(blueprint, type, header)),
    ...steps.map((step) => needsHeader(blueprint, 'step', step)),
    ...(type === 'phase' ? headers : []).map(({ from }) => stepsIn(blueprint, from, steps).length === 0 && ({ key: 'refuse.nothing' } as const)),
    needsCopies(blueprint, copies),
  ),
  run(draft, { type, headers, steps, cards, connectors }) {
    const copied = type === 'step' ? headers : steps;
    for (const { from, to } of copied) {
      const step = draft.steps[from];
      if (step) draft.steps[to] = { ...plain(step), id: to, cells: {} };
    }
    insert(draft, type, headers, steps);
    const columns = new Map(copied.map(({ from, to }) => [from, to]));
    const rows = new Map(type === 'lane' ? headers.map(({ from, to }) => [from, to]) : []);
    copyCards(draft, { cards, connectors }, ({ lane, step }) => ({ lane: rows.get(lane) ?? lane, step: columns.get(step) ?? step }));
  },
};

function needsHeader(blueprint: Blueprint, type: DuplicateHeadersArgs['type'], { from, to }: CopyOf<string>): Refusal {
  switch (type) {
    case 'phase': return needsPhase(blueprint, from) ?? needsFreeId(blueprint.phases[to], to);
    case 'step': return needsStep(blueprint, from) ?? needsFreeId(blueprint.steps[to], to);
    case 'lane': return needsLane(blueprint, from) ?? needsFreeId(blueprint.lanes[to], to);
  }
}

function stepsIn(blueprint: Blueprint, phase: string, steps: readonly CopyOf<StepId>[]): CopyOf<StepId>[] {
  return steps.filter(({ from }) => blueprint.phases[phase]?.stepOrder.includes(from));
}

function insert(draft: Blueprint, type: DuplicateHeadersArgs['type'], headers: readonly CopyOf<string>[], steps: readonly CopyOf<StepId>[]): void {
  const order = type === 'lane' ? draft.laneOrder : type === 'phase' ? draft.phaseOrder : stepOrder(draft);
  const last = order.findLast((id) => headers.some(({ from }) => from === id)) ?? '';
  const into = type === 'lane' ? draft.laneOrder : type === 'phase' ? draft.phaseOrder : (phaseOfStep(draft, last)?.stepOrder ?? []);
  const at = into.indexOf(last) + 1;
  headers.forEach(({ from, to }, i) => {
    const lane = type === 'lane' && draft.lanes[from];
    if (lane) draft.lanes[to] = { ...plain(lane), id: to };
    const phase = type === 'phase' && draft.phases[from];
    if (phase) draft.phases[to] = { ...plain(phase), id: to, stepOrder: stepsIn(draft, from, steps).map((step) => step.to) };
    insertAt(into, at + i, to);
  });
}
