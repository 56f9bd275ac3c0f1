// Phases, steps and lanes of the merged blueprint in their order. A step is in exactly one phase: who alone moved it is
// right. A phase that is left without steps goes, as it does after a command; where that would lose what somebody did to
// the phase, it stays with a blank step.

import type { ClashRef, Side, Three } from './clash';
import type { Decider } from './decider';
import { mergeOrder } from './mergeOrder';
import type { Survivors } from './survivors';
import { hasNewFields } from './touched';
import type { Views } from './touched';

export interface Grid {
  readonly lanes: readonly string[];
  readonly phases: readonly string[];
  /** Phase → its steps. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
  /** Steps that neither side has. */
  readonly blank: readonly string[];
}

/** Orders as each side has them. */
export interface Orders {
  readonly laneOrder: readonly string[];
  readonly phaseOrder: readonly string[];
  readonly phases: Readonly<Record<string, { readonly stepOrder: readonly string[] }>>;
}

export function mergeGrid(orders: Three<Orders>, views: Views, survivors: Survivors, decide: Decider): Grid {
  const each = (of: (side: Orders) => readonly string[]): Three<readonly string[]> =>
    ({ base: of(orders.base), mine: of(orders.mine), theirs: of(orders.theirs) });
  const order = (lists: Three<readonly string[]>, members: ReadonlySet<string>, list: ListOf) =>
    mergeOrder(lists, members, () => askOrder(lists, list, decide));
  const lanes = order(each((o) => o.laneOrder), survivors.lanes, { id: 'laneOrder', ref: { type: 'blueprint' }, name: '' });
  const members = stepsOfPhases(views, survivors, decide);
  const { kept, blank } = phasesThatStay(views, survivors, members);
  const phases = order(each((o) => o.phaseOrder), kept, { id: 'phaseOrder', ref: { type: 'blueprint' }, name: '' });
  const steps = new Map<string, readonly string[]>();
  for (const id of phases) {
    const name = (views.mine.phases.get(id) ?? views.theirs.phases.get(id))?.name ?? '';
    const list: ListOf = { id: `phases/${id}/stepOrder`, ref: { type: 'phase', id }, name };
    steps.set(id, order(each((o) => o.phases[id]?.stepOrder ?? []), members.get(id) ?? new Set(), list));
  }
  return { lanes, phases, steps, blank };
}

export interface ListOf {
  readonly id: string;
  readonly ref: ClashRef;
  readonly name: string;
}

/** Whose order holds where both moved the same things. */
export function askOrder(lists: Three<readonly string[]>, { id, ref, name }: ListOf, decide: Decider): Side {
  const field = id.split('/').at(-1) ?? id;
  return decide.ask({ id, kind: 'order', ref, field, name, ...lists }) === 'theirs' ? 'theirs' : 'mine';
}

function stepsOfPhases(views: Views, survivors: Survivors, decide: Decider): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  const fallback = survivors.phases.values().next().value as string;
  for (const step of survivors.steps) {
    const ways = phaseWays(step, views, decide);
    const phase = ways.find((id) => id !== undefined && survivors.phases.has(id)) ?? fallback;
    const held = members.get(phase) ?? new Set();
    members.set(phase, held.add(step));
  }
  return members;
}

/** The phases that the step may be in, best first. */
function phaseWays(step: string, { base, mine, theirs }: Views, decide: Decider): (string | undefined)[] {
  const [was, a, b] = [base.phaseOf.get(step), mine.phaseOf.get(step), theirs.phaseOf.get(step)];
  if (a === b || b === undefined || b === was) return [a, b, was];
  if (a === undefined || a === was) return [b, a, was];
  const choice = decide.ask({
    id: `steps/${step}/place`, kind: 'place', ref: { type: 'step', id: step }, field: 'place', name: mine.steps.get(step)?.name ?? '',
    base: was && { phase: was }, mine: { phase: a }, theirs: { phase: b },
  });
  return choice === 'theirs' ? [b, a, was] : [a, b, was];
}

function phasesThatStay(views: Views, survivors: Survivors, members: Map<string, Set<string>>): { kept: Set<string>; blank: string[] } {
  const kept = new Set<string>();
  const blank: string[] = [];
  const addBlank = (phase: string) => {
    const id = blankId(phase, survivors.steps);
    blank.push(id);
    members.set(phase, new Set([id]));
    kept.add(phase);
  };
  for (const phase of survivors.phases) {
    if (members.has(phase)) kept.add(phase);
    else if (isSomebodysWork(views, phase)) addBlank(phase);
  }
  if (kept.size === 0) addBlank(survivors.phases.values().next().value as string);
  return { kept, blank };
}

function isSomebodysWork({ base, mine, theirs }: Views, phase: string): boolean {
  return !base.phases.has(phase) || [mine, theirs].some((side) => hasNewFields(base, side, 'phases', phase));
}

/** The same on both machines, so that two people who merge the same get the same. */
function blankId(phase: string, taken: ReadonlySet<string>): string {
  let id = `s_${phase}`;
  while (taken.has(id)) id += '_';
  return id;
}
