// A blueprint as the checks look at it: cards with their zone and columns, connectors by their ends. Made once for all
// checks, so that each of them is a single pass. Hidden lanes are in it: what they hold counts for the rest of the sheet,
// and only what would be found *in* them is left out (see runChecks.ts).

import { eachRecord } from '../blueprint/buckets';
import { cardsInOrder, stepOrder } from '../blueprint/queries';
import type { Blueprint, BlueprintId, Card, CardId, Connector, Lane, StepId } from '../blueprint/records';
import type { Zone } from '../kinds/lanes/laneKind';
import { laneKind } from '../kinds/lanes/list';
import type { TextMeasurer } from '../scene/measure';
import { grouped } from '../lib/grouped';

export interface CheckOptions {
  /** Without it, nothing is said about how titles come out in print. */
  readonly measure?: TextMeasurer | undefined;
  /** The linked blueprints whose files can't be found; only who can look for files knows. */
  readonly missingFiles?: ReadonlySet<BlueprintId> | undefined;
}

export interface CheckedCard {
  readonly card: Card;
  readonly lane: Lane;
  readonly zone: Zone;
  /** Columns that the card covers, from 0. */
  readonly first: number;
  readonly last: number;
}

export interface CheckedBlueprint extends CheckOptions {
  readonly blueprint: Blueprint;
  readonly steps: readonly StepId[];
  /** All cards in reading order. */
  readonly cards: readonly CheckedCard[];
  /** The cards of a zone in reading order. */
  inZone(zone: Zone): readonly CheckedCard[];
  /** The cards that cover the column, those that began before it first. */
  inColumn(column: number): readonly CheckedCard[];
  /** Whether the column stands for a whole phase, which another blueprint shows in detail: what it lacks may be there. */
  isSummary(column: number): boolean;
  card(id: CardId): CheckedCard | undefined;
  /** In reading order of where they begin. */
  readonly connectors: readonly Connector[];
  /** Connectors that begin at the card. */
  from(id: CardId): readonly Connector[];
  /** Connectors that end at the card. */
  to(id: CardId): readonly Connector[];
}

const NONE: readonly never[] = [];

export function checkedBlueprint(blueprint: Blueprint, options: CheckOptions = {}): CheckedBlueprint {
  const steps = stepOrder(blueprint);
  const cards = checkedCards(blueprint, steps);
  const byId = new Map(cards.map((checked) => [checked.card.id, checked]));
  const zones = grouped(cards, ({ zone }) => zone);
  const columns = byColumn(cards, steps.length);
  const places = new Map(cards.map(({ card }, i) => [card.id, i]));
  const connectors = [...eachRecord(blueprint.connectors)]
    .map((connector) => ({ connector, place: places.get(connector.from) ?? cards.length }))
    .sort((a, b) => a.place - b.place || (a.connector.id < b.connector.id ? -1 : 1))
    .map(({ connector }) => connector);
  const summaries = new Set(Object.values(blueprint.phases).flatMap(({ detail, stepOrder: [only, ...more] }) => (detail && more.length === 0 ? [only] : [])));
  const starts = grouped(connectors, ({ from }) => from);
  const ends = grouped(connectors, ({ to }) => to);
  return {
    ...options,
    blueprint,
    steps,
    cards,
    connectors,
    inZone: (zone) => zones.get(zone) ?? NONE,
    inColumn: (column) => columns[column] ?? NONE,
    isSummary: (column) => summaries.has(steps[column]),
    card: (id) => byId.get(id),
    from: (id) => starts.get(id) ?? NONE,
    to: (id) => ends.get(id) ?? NONE,
  };
}

function checkedCards(blueprint: Blueprint, steps: readonly StepId[]): CheckedCard[] {
  const columns = new Map(steps.map((id, i) => [id, i]));
  const found: CheckedCard[] = [];
  for (const card of cardsInOrder(blueprint)) {
    const lane = blueprint.lanes[card.lane];
    const first = columns.get(card.step);
    if (!lane || first === undefined) continue;
    found.push({ card, lane, zone: laneKind(lane.kind).zone, first, last: Math.min(first + card.span, steps.length) - 1 });
  }
  return found;
}

function byColumn(cards: readonly CheckedCard[], count: number): readonly (readonly CheckedCard[])[] {
  const columns: CheckedCard[][] = Array.from({ length: count }, () => []);
  for (const checked of cards) {
    for (let column = checked.first; column <= checked.last; column++) columns[column]?.push(checked);
  }
  return columns;
}
