// Blueprints to check, drawn in a few words, and what a check finds in them.

import type { BlueprintAnalysis } from '#shared/blueprint/analysisRecords';
import { bucketsOf } from '#shared/blueprint/buckets';
import { emptyBrief } from '#shared/blueprint/create';
import { assertValid } from '#shared/blueprint/invariants';
import type { Blueprint, Brief, Card, Connector, ConnectorKind, Lane, LaneKind, Step } from '#shared/blueprint/records';
import type { CheckId, Finding } from '#shared/checks/check';
import { runChecks } from '#shared/checks/runChecks';
import type { CheckOptions } from '#shared/checks/view';
import { executeCommand } from '#shared/commands/execute';
import { translator } from '#shared/i18n/translator';

const FIVE: readonly LaneKind[] = ['evidence', 'customer', 'frontstage', 'backstage', 'support'];
const KINDS: Readonly<Record<string, ConnectorKind>> = { '>': 'flow', '=': 'exchange', '~': 'needs', '<': 'loop' };

type Fields<T> = T extends object ? { readonly [K in keyof T]?: Fields<T[K]> } : T;

export type CheckedCardText = readonly [id: string, lane: string, step: number, more?: Fields<Card>];

export interface Drawn extends BlueprintAnalysis {
  /** A lane is known by its kind; more of a kind by an id of their own. The five unless told. */
  readonly lanes?: readonly (LaneKind | (Pick<Lane, 'id' | 'kind'> & Partial<Lane>))[];
  /** How many steps each phase `p1`, `p2`, … has; steps are `s1`, `s2`, … through all of them. One of four unless told. */
  readonly phases?: readonly number[];
  /** Actions, in evidence lanes evidence, titled by their ids, unless told. */
  readonly cards?: readonly CheckedCardText[];
  /** `a > b` a flow, `a = b` an exchange, `a ~ b` needs, `a < b` a loop; `a > b: label`. That is its id, too. */
  readonly connectors?: readonly string[];
  readonly brief?: Partial<Brief>;
  readonly more?: Partial<Blueprint>;
}

export function drawn({ lanes = FIVE, phases = [4], cards = [], connectors = [], brief = {}, more = {}, ...analysis }: Drawn): Blueprint {
  const allLanes = lanes.map((lane): Lane => (typeof lane === 'string' ? { id: lane, kind: lane, name: '' } : { name: '', ...lane }));
  let count = 0;
  const allPhases = phases.map((size, i) => ({ id: `p${i + 1}`, name: '', stepOrder: Array.from({ length: size }, () => `s${++count}`) }));
  const steps = allPhases.flatMap(({ stepOrder }) => stepOrder).map((id): Step => ({ id, name: '', cells: {} }));
  const allCards = cards.map(([id, lane, step, fields]): Card => {
    const column = steps[step - 1] as Step;
    (column.cells[lane] ??= []).push(id);
    return { id, kind: lane === 'evidence' ? 'evidence' : 'action', lane, step: column.id, span: 1, title: id, ...(fields as Partial<Card>) };
  });
  return {
    id: 'b', title: '', brief: { ...emptyBrief(''), ...brief },
    phaseOrder: allPhases.map(({ id }) => id), laneOrder: allLanes.map(({ id }) => id),
    phases: byId(allPhases), steps: byId(steps), lanes: byId(allLanes),
    cards: bucketsOf(allCards), connectors: bucketsOf(connectors.map(connectorOf)), images: {}, ...analysis, ...more,
  };
}

function byId<T extends { id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

/** Ends in `#` and a number where there are several of the same. */
function connectorOf(id: string): Connector {
  const [ends = '', label] = id.replace(/#\d+$/, '').split(': ');
  const [from = '', kind = '', to = ''] = ends.split(' ');
  return { id, kind: KINDS[kind] ?? 'flow', from, to, ...(label && { label }) };
}

/** What the check finds. Every reason can be said in both languages, with nothing left out of it. */
export function findings(check: CheckId, blueprint: Drawn | Blueprint, options?: CheckOptions): Finding[] {
  const found = runChecks('laneOrder' in blueprint ? blueprint : drawn(blueprint), options).filter((finding) => finding.check === check);
  for (const { reason } of found) {
    for (const locale of ['en', 'zh-CN'] as const) {
      const text = translator(locale)(reason.key, reason.params);
      if (!text || /undefined|\{/.test(text)) throw new Error(`${reason.key}: ${text}`);
    }
  }
  return found;
}

/** The keys of what the check finds, without its own id. */
export function keys(check: CheckId, blueprint: Drawn | Blueprint, options?: CheckOptions): string[] {
  return findings(check, blueprint, options).map(({ key }) => key.slice(check.length + 1));
}

/** What the finding says in English. */
export function said({ reason }: Finding): string {
  return translator('en')(reason.key, reason.params);
}

/** The blueprint after the fix of the check's first finding, in one command that leaves it sound. */
export function fixed(check: CheckId, blueprint: Blueprint): Blueprint {
  const fix = findings(check, blueprint)[0]?.fix;
  if (!fix) throw new Error('There is no fix');
  const results: Blueprint[] = [];
  fix.apply((command, args) => {
    const result = executeCommand(blueprint, command, args, assertValid);
    if (!result.ok) throw new Error(`refused: ${result.error.key}`);
    results.push(result.value.blueprint);
  });
  const [after, ...others] = results;
  if (!after || others.length > 0) throw new Error('A fix is one command');
  return after;
}
