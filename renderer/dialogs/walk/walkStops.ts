// Where a walk through the blueprint stops, and what is looked at there. Nothing has to be prepared: stops follow from the
// sheet, in the order of the journey.

import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf, cellOf, connectorsOfCards, phaseOfStep, shownLanes, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint, Card, CardId, Connector, LaneId, PhaseId, StepId } from '#shared/blueprint/records';

export const WALK_WAYS = ['step', 'phase', 'lane', 'flow'] as const;
/** Step by step, phase by phase, along each lane, or along the connectors. */
export type WalkWay = (typeof WALK_WAYS)[number];

export interface WalkStop {
  readonly key: string;
  readonly phase: PhaseId | null;
  /** null: the phase as a whole. */
  readonly step: StepId | null;
  readonly lane: LaneId | null;
  /** What is looked at; the rest is dimmed. */
  readonly cards: readonly CardId[];
}

/** A way on from a card. */
export interface WalkExit {
  readonly card: CardId;
  /** The condition on the connector; the card's title where there is none. */
  readonly label: string;
}

/** The stops of a way in order; of the flow, its beginnings: what follows depends on the exits that are taken. */
export function walkStops(blueprint: Blueprint, way: WalkWay): WalkStop[] {
  switch (way) {
    case 'step': return stepStops(blueprint);
    case 'phase': return phaseStops(blueprint);
    case 'lane': return openLanes(blueprint).flatMap((lane) => cardsOfLane(blueprint, lane).map((card) => cardStop(blueprint, card)));
    case 'flow': return flowStarts(blueprint).map((card) => cardStop(blueprint, card));
  }
}

function openLanes(blueprint: Blueprint): LaneId[] {
  return shownLanes(blueprint).filter((lane) => blueprint.lanes[lane]?.collapsed !== true);
}

/** The cards that are seen in each step, lane by lane; one that spans several steps is part of each of them. */
function cardsByStep(blueprint: Blueprint): ReadonlyMap<StepId, readonly CardId[]> {
  const steps = stepOrder(blueprint);
  const cards = new Map(steps.map((step): [StepId, CardId[]] => [step, []]));
  for (const lane of openLanes(blueprint)) {
    steps.forEach((step, i) => {
      for (const id of cellOf(blueprint, lane, step)) {
        for (const covered of steps.slice(i, i + (cardOf(blueprint, id)?.span ?? 1))) cards.get(covered)?.push(id);
      }
    });
  }
  return cards;
}

function stepStops(blueprint: Blueprint): WalkStop[] {
  const cards = cardsByStep(blueprint);
  return blueprint.phaseOrder.flatMap((phase) => (blueprint.phases[phase]?.stepOrder ?? []).map((step): WalkStop => (
    { key: `step ${step}`, phase, step, lane: null, cards: cards.get(step) ?? [] })));
}

function phaseStops(blueprint: Blueprint): WalkStop[] {
  const cards = cardsByStep(blueprint);
  return blueprint.phaseOrder.map((phase) => {
    const steps = blueprint.phases[phase]?.stepOrder ?? [];
    return { key: `phase ${phase}`, phase, step: null, lane: null, cards: [...new Set(steps.flatMap((step) => cards.get(step) ?? []))] };
  });
}

function cardsOfLane(blueprint: Blueprint, lane: LaneId): Card[] {
  return stepOrder(blueprint).flatMap((step) => cellOf(blueprint, lane, step)).flatMap((id) => cardOf(blueprint, id) ?? []);
}

/** A card by itself, as a stop. */
export function cardStop(blueprint: Blueprint, card: Card): WalkStop {
  return { key: `card ${card.id}`, phase: phaseOfStep(blueprint, card.step)?.id ?? null, step: card.step, lane: card.lane, cards: [card.id] };
}

/** Cards that lead somewhere and that nothing leads to; where everything goes round, the first one that leads on. */
function flowStarts(blueprint: Blueprint): Card[] {
  const order = new Map(stepOrder(blueprint).map((step, i) => [step, i]));
  const cards = openLanes(blueprint).flatMap((lane) => cardsOfLane(blueprint, lane));
  const shown = new Set(cards.map(({ id }) => id));
  const flows = [...eachRecord(blueprint.connectors)].filter((connector) => leadsOn(connector) && shown.has(connector.from) && shown.has(connector.to));
  const [left, entered] = [new Set(flows.map(({ from }) => from)), new Set(flows.map(({ to }) => to))];
  const leading = cards.filter(({ id }) => left.has(id)).sort((a, b) => (order.get(a.step) ?? 0) - (order.get(b.step) ?? 0));
  const starts = leading.filter(({ id }) => !entered.has(id));
  return starts.length > 0 ? starts : leading.slice(0, 1);
}

function leadsOn({ kind, from, to }: Connector): boolean {
  return kind !== 'needs' && from !== to;
}

/** Where the flow leads from a card, in the order of the sheet. */
export function exitsOf(blueprint: Blueprint, card: CardId): WalkExit[] {
  const [steps, lanes] = [stepOrder(blueprint), openLanes(blueprint)];
  return connectorsOfCards(blueprint, new Set([card])).flatMap((connector) => {
    const to = connector.from === card && leadsOn(connector) ? cardOf(blueprint, connector.to) : undefined;
    if (!to || !lanes.includes(to.lane)) return [];
    return [{ card: to.id, label: connector.label || to.title, step: steps.indexOf(to.step), lane: lanes.indexOf(to.lane) }];
  }).sort((a, b) => a.step - b.step || a.lane - b.lane).map(({ card: to, label }) => ({ card: to, label }));
}
