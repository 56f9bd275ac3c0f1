// Rows → phases with steps, and lanes. Rows mean the same phase, step or lane where name and number agree; a row without
// a number means the one of that name.

import type { LaneKind } from '../blueprint/records';
import { grouped } from '../lib/grouped';
import { translatedNames } from './standIns';
import { laneKindOf } from './laneKindOf';
import { orderedGroups } from './orderedGroups';
import type { PartKey } from './rowKey';
import type { RowDraft } from './rowDraft';
import { sortLanes } from './sortLanes';
import { stepsByFlow } from './stepsByFlow';

export interface PlacedStep {
  readonly number: number | null;
  readonly name: string;
  readonly rows: readonly RowDraft[];
}

export interface PlacedPhase {
  readonly number: number | null;
  readonly name: string;
  readonly steps: readonly PlacedStep[];
}

export interface PlacedLane {
  readonly number: number | null;
  readonly name: string;
  readonly kind: LaneKind;
  /** The table does not say its kind: the person may choose. */
  readonly isAsked: boolean;
  /** Nor does its name. */
  readonly isUnknown: boolean;
  readonly rows: RowDraft[];
}

export interface Placed {
  readonly phases: readonly PlacedPhase[];
  readonly lanes: readonly PlacedLane[];
}

/** How rows without steps of their own come into columns. */
export type Stepping = 'named' | 'flow' | 'lanes';

/** @param chosen kinds that the person has given lanes, by name */
export function placeRows(drafts: readonly RowDraft[], stepping: Stepping, chosen: Readonly<Record<string, LaneKind>>): Placed {
  const phases = gathered(drafts.filter((draft) => draft.isCard || draft.phase !== '' || draft.key?.phase), {
    key: (draft) => draft.key?.phase ?? null,
    shown: (draft) => draft.phase,
  });
  const level = stepping === 'flow' ? stepsByFlow(drafts) : null;
  return {
    phases: phases.map(({ number, shown, nameless, rows }) => ({
      number,
      name: nameless && translatedNames('sheet.phase', number).includes(shown) ? '' : shown,
      steps: stepsOf(rows, stepping, level),
    })),
    lanes: lanesOf(drafts, chosen),
  };
}

interface Gathered {
  readonly number: number | null;
  readonly shown: string;
  readonly nameless: boolean;
  readonly rows: RowDraft[];
}

interface Naming {
  readonly key: (draft: RowDraft) => PartKey | null;
  readonly shown: (draft: RowDraft) => string;
}

/** Groups of rows, in order. Numbered rows come first, so that those without a number find them by name. */
function gathered(drafts: readonly RowDraft[], { key, shown }: Naming): Gathered[] {
  const byKey = new Map<string, Gathered>();
  const byName = new Map<string, Gathered>();
  const groupOf = new Map<RowDraft, Gathered>();
  const put = (draft: RowDraft, part: PartKey | null): void => {
    const name = shown(draft);
    const id = `${part?.number}\n${name}`;
    const group = (part ? byKey.get(id) : byName.get(name)) ?? { number: part?.number ?? null, shown: name, nameless: part?.nameless ?? false, rows: [] };
    byKey.set(id, group);
    if (!byName.has(name)) byName.set(name, group);
    group.rows.push(draft);
    groupOf.set(draft, group);
  };
  for (const draft of drafts) if (key(draft)) put(draft, key(draft));
  for (const draft of drafts) if (!key(draft)) put(draft, null);
  const groups = inOrderOfAppearance(drafts, groupOf);
  for (const { group } of groups) group.rows.sort((a, b) => a.row - b.row);
  return orderedGroups(groups);
}

function inOrderOfAppearance<T>(drafts: readonly RowDraft[], groupOf: ReadonlyMap<RowDraft, T>): { group: T; above: T | null }[] {
  const seen = new Set<T>();
  let above: T | null = null;
  return drafts.flatMap((draft) => {
    const group = groupOf.get(draft);
    if (!group) return [];
    const found = seen.has(group) ? [] : [{ group, above }];
    seen.add(group);
    above = group;
    return found;
  });
}

function stepsOf(rows: readonly RowDraft[], stepping: Stepping, level: ReadonlyMap<RowDraft, number> | null): PlacedStep[] {
  if (level) return [...grouped(rows, (row) => level.get(row) ?? 0)].sort(([a], [b]) => a - b).map(([, own]) => ({ number: null, name: '', rows: own }));
  if (stepping === 'lanes') return stepsByLanes(rows);
  const part = ({ stepNumber }: RowDraft): PartKey | null => (stepNumber === null ? null : { number: stepNumber, nameless: false });
  return gathered(rows, { key: part, shown: (draft) => draft.step }).map(({ number, shown, rows: own }) => ({ number, name: shown, rows: own }));
}

/** A lane that comes again begins the next step. */
function stepsByLanes(rows: readonly RowDraft[]): PlacedStep[] {
  const steps: { readonly number: null; readonly name: ''; readonly rows: RowDraft[] }[] = [];
  let lanes = new Set<string>();
  for (const row of rows) {
    const lane = `${row.lane}\n${row.laneKind}`;
    if (steps.length === 0 || lanes.has(lane)) {
      steps.push({ number: null, name: '', rows: [] });
      lanes = new Set();
    }
    lanes.add(lane);
    steps.at(-1)?.rows.push(row);
  }
  return steps;
}

/** Lanes of one name are one, unless the table says that they differ in number or kind. */
function lanesOf(drafts: readonly RowDraft[], chosen: Readonly<Record<string, LaneKind>>): PlacedLane[] {
  const rows = drafts.filter((draft) => draft.isCard || draft.lane !== '' || draft.laneKind !== null);
  const kinds = new Map(rows.flatMap((draft) => (draft.laneKind && !draft.key?.lane ? [[draft.lane, draft.laneKind] as const] : [])));
  const kindOf = (draft: RowDraft): LaneKind | null => draft.laneKind ?? kinds.get(draft.lane) ?? null;
  const groups = gathered(rows, { key: (draft) => draft.key?.lane ?? null, shown: (draft) => `${draft.lane}\n${kindOf(draft) ?? ''}` });
  return sortLanes(groups.map(({ number, nameless, rows: own }): PlacedLane => {
    const [first] = own;
    const name = first?.lane ?? '';
    const stated = first ? kindOf(first) : null;
    const kind = stated ?? (Object.hasOwn(chosen, name) ? chosen[name] : null) ?? laneKindOf(name) ?? (name === '' ? 'customer' : 'backstage');
    const isStandIn = nameless && translatedNames(`lane.${kind}`).includes(name);
    return { number, name: isStandIn ? '' : name, kind, isAsked: stated === null && name !== '', isUnknown: laneKindOf(name) === null, rows: own };
  }));
}
