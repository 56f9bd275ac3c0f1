// A blueprint as the rows of a table: the cards that the sheet shows, in reading order, in the sheet's language. Steps and
// lanes without cards have a row each too, so that the table can become the same blueprint again.

import { eachRecord } from '../blueprint/buckets';
import { cardOf, cellOf, shownLanes, stepOrder } from '../blueprint/queries';
import type { Blueprint, Card, Connector, Lane, Phase, StepId } from '../blueprint/records';
import type { Translate } from '../i18n/messages';
import { grouped } from '../lib/grouped';
import { cardKind } from '../kinds/cards/list';
import { laneKind } from '../kinds/lanes/list';
import { ANALYSIS_COLUMNS, writeAnalysis } from './analysisColumns';
import type { CellValue, TableColumn } from './columns';
import { columnSpecs, TABLE_COLUMNS } from './columns';
import { connectionLine } from './connectionLine';
import { writeRowKey } from './rowKey';
import type { PartKey } from './rowKey';

type Row = Partial<Record<TableColumn, CellValue>>;

/** What all rows look up. */
interface Sheet {
  readonly blueprint: Blueprint;
  readonly t: Translate;
  readonly lanes: readonly string[];
  /** Card → its number in the table. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly outgoing: ReadonlyMap<string, readonly Connector[]>;
}

export interface CardTable {
  /** What analysis says of cards is there where it says anything. */
  readonly columns: readonly TableColumn[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** How many of the rows are cards. */
  readonly cards: number;
}

/** The table of everything that is shown; hidden lanes, pictures, sizes and the brief are not in it. */
export function cardRows(blueprint: Blueprint, t: Translate): CardTable {
  const lanes = shownLanes(blueprint);
  const numbers = new Map(orderedCards(blueprint, lanes).map((card, i) => [card.id, i + 1]));
  const sheet: Sheet = { blueprint, t, lanes, numbers, outgoing: outgoingOf(blueprint, numbers) };
  const used = new Set([...numbers.keys()].map((id) => cardOf(blueprint, id)?.lane));
  const rows = [
    ...blueprint.phaseOrder.flatMap((id, i) => phaseRows(sheet, blueprint.phases[id] as Phase, i + 1)),
    ...lanes.flatMap((id, i) => (used.has(id) ? [] : [{ ...laneCells(sheet, id), key: writeRowKey({ phase: null, lane: laneKey(blueprint.lanes[id], i + 1), card: null, targets: [] }) }])),
  ];
  const optional: readonly TableColumn[] = ANALYSIS_COLUMNS;
  const said = new Set(rows.flatMap((row) => optional.filter((column) => (row[column] ?? null) !== null)));
  const columns = TABLE_COLUMNS.filter((column) => said.has(column) || !optional.includes(column));
  return {
    columns,
    heads: columns.map((column) => t(columnSpecs[column].head)),
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
    cards: numbers.size,
  };
}

function cellCards(blueprint: Blueprint, lanes: readonly string[], step: StepId): Card[] {
  return lanes.flatMap((lane) => cellOf(blueprint, lane, step)).flatMap((id) => cardOf(blueprint, id) ?? []);
}

function orderedCards(blueprint: Blueprint, lanes: readonly string[]): Card[] {
  return stepOrder(blueprint).flatMap((step) => cellCards(blueprint, lanes, step));
}

/** Connectors between cards of the table, by where they begin, in the order of where they end. */
function outgoingOf(blueprint: Blueprint, numbers: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Connector[]> {
  const place = ({ to }: Connector): number => numbers.get(to) ?? 0;
  const inTable = [...eachRecord(blueprint.connectors)].filter(({ from, to }) => numbers.has(from) && numbers.has(to));
  return grouped(inTable.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)), ({ from }) => from);
}

function phaseRows(sheet: Sheet, phase: Phase, number: number): Row[] {
  const { blueprint, t, lanes } = sheet;
  const steps = stepOrder(blueprint);
  const at = new Map(phase.stepOrder.map((id) => [id, steps.indexOf(id) + 1]));
  const key: PartKey = { number, nameless: phase.name === '' };
  return phase.stepOrder.flatMap((id) => {
    const place: Row = { phase: phase.name || t('sheet.phase', { n: number }), stepNumber: at.get(id) ?? null, step: blueprint.steps[id]?.name || null };
    const cards = cellCards(blueprint, lanes, id);
    if (cards.length === 0) return [{ ...place, key: writeRowKey({ phase: key, lane: null, card: null, targets: [] }) }];
    return cards.map((card) => ({ ...place, ...laneCells(sheet, card.lane), ...cardCells(sheet, card, key) }));
  });
}

function laneKey(lane: Lane | undefined, number: number): PartKey {
  return { number, nameless: lane?.name === '' };
}

function laneCells({ blueprint, t }: Sheet, id: string): Row {
  const lane = blueprint.lanes[id];
  if (!lane) return {};
  const kind = t(laneKind(lane.kind).name);
  return { lane: lane.name || kind, laneKind: kind };
}

function cardCells({ blueprint, t, lanes, numbers, outgoing }: Sheet, card: Card, phase: PartKey): Row {
  const connectors = outgoing.get(card.id) ?? [];
  const list = (names: readonly string[]): string | null => names.join(t('sheet.comma')) || null;
  return {
    cardKind: t(cardKind(card.kind).name),
    title: card.title || null,
    detail: card.detail ?? null,
    owner: card.owner ?? null,
    channels: list((card.channels ?? []).map((channel) => t(`channel.${channel}`))),
    min: card.time?.min ?? null,
    typical: card.time?.typical ?? null,
    max: card.time?.max ?? null,
    flags: list((card.flags ?? []).map((flag) => t(`flag.${flag}`))),
    ...writeAnalysis(card, t),
    span: card.span > 1 ? card.span : null,
    connections: connectors.map(({ kind, to, label }) => connectionLine(kind, cardOf(blueprint, to)?.title ?? '', label)).join('\n') || null,
    key: writeRowKey({
      phase,
      lane: laneKey(blueprint.lanes[card.lane], lanes.indexOf(card.lane) + 1),
      card: numbers.get(card.id) ?? null,
      targets: connectors.map(({ to }) => numbers.get(to) ?? 0),
    }),
  };
}
