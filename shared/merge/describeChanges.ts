// What is different between two versions of a blueprint, for a note ("2 cards changed, 1 step added"), for highlighting
// it, and for looking into a backup before restoring it.

import { recordsOf } from '../blueprint/analysisCollections';
import type { AnalysisCollection } from '../blueprint/analysisCollections';
import { changedEntries, changedRecords } from '../blueprint/changes';
import type { Blueprint } from '../blueprint/records';
import type { SelectionRef } from '../history/history';
import type { Label } from '../history/label';
import { sameValue } from '../lib/sameValue';
import { unmoved } from './unmoved';

export const CHANGED_KINDS = [
  'card', 'step', 'lane', 'phase', 'connector', 'brief', 'style', 'analysis',
  'persona', 'stakeholder', 'measure', 'target', 'insight', 'comment', 'ignored',
] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

export interface Counts {
  readonly added: number;
  /** Fields, or the place. */
  readonly changed: number;
  readonly removed: number;
}

export interface Changes {
  /**
   * `brief` counts changed fields of the frame, and the title as one; `style` those of the style,
   * `analysis` currency, criteria and the linked blueprints.
   */
  readonly counts: Readonly<Record<ChangedKind, Counts>>;
  /** All of them together; 0: both say the same. */
  readonly total: number;
  /** What was added or changed, as it is in the later version. */
  readonly refs: readonly SelectionRef[];
  /** One label for each kind and way that is not zero: "2 cards changed". */
  readonly labels: readonly Label[];
}

interface Tally {
  counts: Record<ChangedKind, { added: number; changed: number; removed: number }>;
  refs: { type: ChangedKind; id: string }[];
}

/** What changed from `base` to `other`. */
export function describeChanges(base: Blueprint, other: Blueprint): Changes {
  const counts = Object.fromEntries(CHANGED_KINDS.map((kind) => [kind, { added: 0, changed: 0, removed: 0 }])) as Tally['counts'];
  const tally: Tally = { counts, refs: [] };
  count(tally, 'phase', changedEntries(base.phases, other.phases), moved(base.phaseOrder, other.phaseOrder));
  count(tally, 'lane', changedEntries(base.lanes, other.lanes), moved(base.laneOrder, other.laneOrder));
  count(tally, 'step', changedEntries(base.steps, other.steps), movedSteps(base, other));
  count(tally, 'card', changedRecords(base.cards, other.cards), movedCards(base, other));
  count(tally, 'connector', changedRecords(base.connectors, other.connectors), new Set());
  const { brief, style } = tally.counts;
  brief.changed = changedFields(base.brief, other.brief) + Number(base.title !== other.title);
  style.changed = changedFields(base.style ?? {}, other.style ?? {});
  countAnalysis(tally.counts, base, other);
  const labels = CHANGED_KINDS.flatMap((kind) => (['added', 'changed', 'removed'] as const).flatMap((way): Label[] =>
    tally.counts[kind][way] === 0 ? [] : [{ key: `merge.changes.${way}`, params: { kind, count: tally.counts[kind][way] } }]));
  const total = CHANGED_KINDS.reduce((sum, kind) => sum + Object.values(tally.counts[kind]).reduce((a, b) => a + b, 0), 0);
  return { counts: tally.counts, refs: tally.refs as SelectionRef[], total, labels };
}

const RECORDS = {
  personas: 'persona', stakeholders: 'stakeholder', measures: 'measure', targets: 'target', insights: 'insight', comments: 'comment', ignored: 'ignored',
} as const satisfies Record<AnalysisCollection, ChangedKind>;

/** Records that are not on the sheet are counted, and nothing refers to them. */
function countAnalysis(counts: Tally['counts'], base: Blueprint, other: Blueprint): void {
  for (const collection of Object.keys(RECORDS) as AnalysisCollection[]) {
    const tally = { counts, refs: [] };
    const order = collection === 'personas' ? moved(base.personaOrder ?? [], other.personaOrder ?? []) : new Set<string>();
    count(tally, RECORDS[collection], changedEntries<{ id: string }>(recordsOf(base, collection), recordsOf(other, collection)), order);
  }
  const settings = ({ currency, criteria, linked, overview }: Blueprint) => ({ currency, criteria, linked, overview });
  counts.analysis.changed = changedFields(settings(base), settings(other));
}

/** Order lives in these; it is counted as moves. */
const ORDERS = new Set(['cells', 'stepOrder']);

function count(
  { counts, refs }: Tally,
  type: Exclude<ChangedKind, 'brief' | 'style' | 'analysis'>,
  changes: Iterable<{ before?: { id: string }; after?: { id: string } }>,
  movedIds: Set<string>,
): void {
  for (const { before, after } of changes) {
    if (!after) counts[type].removed++;
    else if (!before) counts[type].added++;
    else if (movedIds.has(after.id) || changedFields(before, after) > 0) counts[type].changed++;
    else continue;
    if (after) {
      refs.push({ type, id: after.id });
      movedIds.delete(after.id);
    }
  }
  // What was only moved is another place in a list, and may be the same record.
  for (const id of movedIds) {
    counts[type].changed++;
    refs.push({ type, id });
  }
}

function changedFields(before: object, after: object): number {
  const [was, is] = [before, after] as Readonly<Record<string, unknown>>[];
  const fields = Object.keys({ ...was, ...is });
  return fields.filter((field) => !ORDERS.has(field) && !sameValue(was?.[field], is?.[field])).length;
}

/** Ids of both lists that stand elsewhere now. */
function moved(before: readonly string[], after: readonly string[]): Set<string> {
  const [were, stayed] = [new Set(before), unmoved(before, after)];
  return new Set(after.filter((id) => were.has(id) && !stayed.has(id)));
}

function movedSteps(base: Blueprint, other: Blueprint): Set<string> {
  const phases = (b: Blueprint) => new Map(Object.values(b.phases).flatMap(({ id, stepOrder }) => stepOrder.map((step) => [step, id] as const)));
  const [were, are] = [phases(base), phases(other)];
  const found = new Set([...are].filter(([step, phase]) => were.has(step) && were.get(step) !== phase).map(([step]) => step));
  for (const { id, stepOrder } of Object.values(other.phases)) {
    for (const step of moved(base.phases[id]?.stepOrder ?? [], stepOrder)) found.add(step);
  }
  return found;
}

function movedCards(base: Blueprint, other: Blueprint): Set<string> {
  const found = new Set<string>();
  for (const step of Object.values(other.steps)) {
    const cells = base.steps[step.id]?.cells;
    for (const lane in step.cells) for (const card of moved(cells?.[lane] ?? [], step.cells[lane] ?? [])) found.add(card);
  }
  return found;
}
