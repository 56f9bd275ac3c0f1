// A table → a blueprint, and what of the table could not be read. Always both: the preview shows what would come of the
// good rows, and the person decides whether that is enough.

import { freeze } from 'immer';
import type { Table } from '../clipboard/table';
import { bucketsOf } from '../blueprint/buckets';
import { cleanCard } from '../blueprint/cardFields';
import { enterCell } from '../blueprint/cells';
import { emptyBrief } from '../blueprint/create';
import type { Blueprint, Card, Connector, Lane, LaneKind, Phase, Step } from '../blueprint/records';
import { MOST } from '../blueprint/sizeLimits';
import type { Label } from '../history/label';
import { laneKind } from '../kinds/lanes/list';
import type { CreateId } from '../lib/ids';
import type { Mapping } from './importFields';
import { placeRows } from './placeRows';
import type { Placed, PlacedLane, Stepping } from './placeRows';
import { readRows } from './readRows';
import { resolveConnections } from './resolveConnections';
import type { PlacedCard } from './resolveConnections';
import type { RowDraft, RowProblem } from './rowDraft';

export interface ImportOptions {
  readonly mapping: Mapping;
  readonly hasHead: boolean;
  /** Kinds that the person has given lanes, by name. */
  readonly laneKinds: Readonly<Record<string, LaneKind>>;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly createId: CreateId;
}

export interface AskedLane {
  readonly name: string;
  readonly kind: LaneKind;
  /** Its name does not tell either. */
  readonly isUnknown: boolean;
}

export interface Imported {
  /** Without the rows that could not be read; null where nothing is left or the table as a whole won't do. */
  readonly blueprint: Blueprint | null;
  /** Why the table as a whole won't do; null: it does. */
  readonly obstacle: Label | null;
  /** In the order of the rows. */
  readonly problems: readonly RowProblem[];
  /** Lanes whose kind the table does not say, those first that nobody could know. */
  readonly asked: readonly AskedLane[];
  readonly counts: { readonly cards: number; readonly connectors: number };
}

const NOTHING = { blueprint: null, problems: [], asked: [], counts: { cards: 0, connectors: 0 } } as const;

/** The blueprint that the table means by this mapping. */
export function importTable(table: Table, options: ImportOptions): Imported {
  const { mapping, hasHead, laneKinds } = options;
  const obstacle = obstacleOf(table, mapping, hasHead);
  if (obstacle) return { ...NOTHING, obstacle };
  const { drafts, problems } = readRows(table, mapping, hasHead);
  const placed = placeRows(drafts, steppingOf(mapping), laneKinds);
  const columns = placed.phases.reduce((sum, { steps }) => sum + steps.length, 0);
  const cards = drafts.filter((draft) => draft.isCard);
  const excess = excessOf({ cards: cards.length, steps: columns, lanes: placed.lanes.length, texts: textsOf(drafts) });
  if (excess) return { ...NOTHING, obstacle: excess };
  const built = build(placed, columns, options);
  const tangle = excessOf({ connectors: built.counts.connectors });
  if (tangle) return { ...NOTHING, obstacle: tangle };
  const all = [...problems, ...built.problems].sort((a, b) => a.row - b.row);
  const asked = placed.lanes.filter(({ isAsked }) => isAsked).map(({ name, kind, isUnknown }) => ({ name, kind, isUnknown }))
    .sort((a, b) => Number(b.isUnknown) - Number(a.isUnknown));
  const isEmpty = built.counts.cards === 0;
  return {
    blueprint: isEmpty && columns === 0 ? null : built.blueprint,
    obstacle: isEmpty && columns === 0 && all.length === 0 ? { key: 'import.obstacle.nothing' } : null,
    problems: all, asked, counts: built.counts,
  };
}

function obstacleOf(table: Table, mapping: Mapping, hasHead: boolean): Label | null {
  const rows = table.slice(hasHead ? 1 : 0).filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return { key: hasHead && table.length > 0 ? 'import.obstacle.onlyHead' : 'import.obstacle.nothing' };
  return mapping.includes('title') ? null : { key: 'import.obstacle.noTitle' };
}

type Counted = 'cards' | 'steps' | 'lanes' | 'texts' | 'connectors';

/** More than a file may hold could be imported, but not saved. */
function excessOf(counts: { readonly [K in Counted]?: number }): Label | null {
  for (const [what, count] of Object.entries(counts) as [Counted, number][]) {
    if (count > MOST[what]) return { key: 'import.obstacle.tooMuch', params: { what, count, most: MOST[what] } };
  }
  return null;
}

/** Characters of all texts. */
function textsOf(drafts: readonly RowDraft[]): number {
  return drafts.reduce((sum, { title, detail, owner, nextLabel, connections, analysis }) =>
    sum + textLength(analysis) + title.length + detail.length + owner.length + nextLabel.length + (connections?.length ?? 0), 0);
}

function textLength(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, part) => sum + textLength(part), 0) : 0;
}

/** Steps are named, or told by what comes next, or begin where a lane comes again. */
function steppingOf(mapping: Mapping): Stepping {
  if (mapping.includes('step') || mapping.includes('stepNumber')) return 'named';
  return mapping.includes('next') && mapping.includes('id') ? 'flow' : 'lanes';
}

function build(placed: Placed, columns: number, { title, date, createId }: ImportOptions) {
  const lanes = placed.lanes.map((lane) => ({ lane: newLane(lane, createId), rows: lane.rows }));
  const laneOf = new Map(lanes.flatMap(({ lane, rows }) => rows.map((row) => [row, lane] as const)));
  const cards: PlacedCard[] = [];
  const problems: RowProblem[] = [];
  const steps: Step[] = [];
  const phases = placed.phases.map((phase): Phase => {
    const own = phase.steps.map(({ name, rows }): Step => {
      const step: Step = { id: createId('s'), name, cells: {} };
      for (const draft of rows) {
        const lane = laneOf.get(draft);
        if (!draft.isCard || !lane) continue;
        if (draft.span > columns - steps.length) problems.push({ row: draft.row, field: 'span', reason: { key: 'import.reason.span' } });
        else cards.push({ draft, column: steps.length, card: newCard(draft, lane, step.id, createId) });
      }
      steps.push(step);
      return step;
    });
    return { id: createId('p'), name: phase.name, stepOrder: own.map(({ id }) => id) };
  });
  const found = resolveConnections(cards);
  const connectors = found.connectors.map(({ kind, from, to, label }): Connector => ({
    id: createId('x'), kind, from: from.id, to: to.id, ...(label && { label }),
  }));
  const blueprint = assembled({ title, date, createId }, phases, steps, lanes.map(({ lane }) => lane), cards.map(({ card }) => card), connectors);
  return { blueprint, problems: [...problems, ...found.problems], counts: { cards: cards.length, connectors: connectors.length } };
}

function newLane({ kind, name }: PlacedLane, createId: CreateId): Lane {
  return { id: createId('l'), kind, name };
}

function newCard(draft: RowDraft, lane: Lane, step: string, createId: CreateId): Card {
  const { title, detail, owner, channels, flags, time, span, analysis } = draft;
  return cleanCard({
    id: createId('c'), kind: draft.cardKind ?? laneKind(lane.kind).defaultCard, lane: lane.id, step, span, title,
    detail, owner, channels: [...channels], flags: [...flags], ...(time && { time }), ...analysis,
  });
}

function assembled(
  { title, date, createId }: Pick<ImportOptions, 'title' | 'date' | 'createId'>,
  phases: readonly Phase[], steps: readonly Step[], lanes: readonly Lane[], cards: readonly Card[], connectors: readonly Connector[],
): Blueprint {
  const byId = <T extends { id: string }>(records: readonly T[]): Record<string, T> => Object.fromEntries(records.map((record) => [record.id, record]));
  const allPhases = phases.length > 0 ? phases : [{ id: createId('p'), name: '', stepOrder: [createId('s')] }];
  const allSteps = phases.length > 0 ? steps : [{ id: allPhases[0]?.stepOrder[0] ?? '', name: '', cells: {} }];
  const allLanes = lanes.length > 0 ? lanes : [{ id: createId('l'), kind: 'customer' as const, name: '' }];
  const blueprint: Blueprint = {
    id: createId('b'), title, brief: emptyBrief(date),
    phaseOrder: allPhases.map(({ id }) => id),
    laneOrder: allLanes.map(({ id }) => id),
    phases: byId(allPhases), steps: byId(allSteps), lanes: byId(allLanes),
    cards: bucketsOf(cards), connectors: bucketsOf(connectors), images: {},
  };
  for (const card of cards) enterCell(blueprint, card);
  return freeze(blueprint, true);
}
