// Questions that many parts of the product ask about a blueprint, answered in one place.

import type { Blueprint, Card, CardId, Connector, ConnectorId, Lane, LaneId, Phase, PhaseId, Step, StepId } from './records';
import { eachRecord, getRecord } from './buckets';

export function cardOf(blueprint: Blueprint, id: CardId): Card | undefined {
  return getRecord(blueprint.cards, id);
}

export function connectorOf(blueprint: Blueprint, id: ConnectorId): Connector | undefined {
  return getRecord(blueprint.connectors, id);
}

type Grid = Pick<Blueprint, 'phaseOrder' | 'phases'>;

/** Remembers an answer by the identity of what it depends on. Drafts may change at any moment, and are asked anew. */
function remembered<T>(answer: (grid: Grid) => T): (grid: Grid) => T {
  const known = new WeakMap<object, { of: readonly PhaseId[]; answer: T }>();
  return (grid) => {
    const cached = known.get(grid.phases);
    if (cached?.of === grid.phaseOrder) return cached.answer;
    const fresh = answer(grid);
    if (Object.isFrozen(grid.phases)) known.set(grid.phases, { of: grid.phaseOrder, answer: fresh });
    return fresh;
  };
}

const stepsInOrder = remembered(({ phaseOrder, phases }): readonly StepId[] => phaseOrder.flatMap((id) => phases[id]?.stepOrder ?? []));

const phasesBySteps = remembered(({ phaseOrder, phases }): ReadonlyMap<StepId, Phase> =>
  new Map(phaseOrder.flatMap((id) => (phases[id]?.stepOrder ?? []).map((step) => [step, phases[id] as Phase] as const))));

/** All steps from left to right. Remembered, since everything asks for it. */
export function stepOrder(blueprint: Grid): readonly StepId[] {
  return stepsInOrder(blueprint);
}

/** Remembered, since lists ask for it row by row; undefined where no phase has the step. */
export function phaseOfStep(blueprint: Grid, step: StepId): Phase | undefined {
  if (Object.isFrozen(blueprint.phases)) return phasesBySteps(blueprint).get(step);
  const id = blueprint.phaseOrder.find((phase) => blueprint.phases[phase]?.stepOrder.includes(step));
  return id === undefined ? undefined : blueprint.phases[id];
}

/** The cards of a cell, top to bottom. */
export function cellOf(blueprint: Pick<Blueprint, 'steps'>, lane: LaneId, step: StepId): readonly CardId[] {
  return blueprint.steps[step]?.cells[lane] ?? [];
}

/** The lanes that are in the picture, from top to bottom. */
export function shownLanes({ laneOrder, lanes, style }: Pick<Blueprint, 'laneOrder' | 'lanes' | 'style'>): readonly LaneId[] {
  const shown = laneOrder.some((id) => lanes[id]?.hidden) ? laneOrder.filter((id) => !lanes[id]?.hidden) : laneOrder;
  if (!style?.hide?.includes('notes')) return shown;
  const withoutNotes = shown.filter((id) => lanes[id]?.kind !== 'note');
  // A sheet always has a lane.
  return withoutNotes.length > 0 ? withoutNotes : shown;
}

/** Whether the card's lane or the style keeps it out of the picture. */
export function isLeftOut({ lanes, style }: Pick<Blueprint, 'lanes' | 'style'>, card: Card): boolean {
  if (lanes[card.lane]?.hidden) return true;
  return style?.hide?.includes('notes') === true && (card.kind === 'note' || lanes[card.lane]?.kind === 'note');
}

/** The cards of a cell that are in the picture, top to bottom, where their lane is. */
export function shownCellOf(blueprint: Pick<Blueprint, 'cards' | 'lanes' | 'steps' | 'style'>, lane: LaneId, step: StepId): readonly CardId[] {
  const cell = cellOf(blueprint, lane, step);
  if (!blueprint.style?.hide?.includes('notes') || blueprint.lanes[lane]?.kind === 'note') return cell;
  return cell.filter((id) => getRecord(blueprint.cards, id)?.kind !== 'note');
}

/** The hidden lane that keeps the card out of the picture; undefined where none does. */
export function hidingLane(blueprint: Pick<Blueprint, 'cards' | 'lanes'>, id: CardId): Lane | undefined {
  const lane = blueprint.lanes[getRecord(blueprint.cards, id)?.lane ?? ''];
  return lane?.hidden ? lane : undefined;
}

/** Connectors that begin or end at one of the cards. */
export function connectorsOfCards(blueprint: Blueprint, cards: ReadonlySet<CardId>): Connector[] {
  return [...eachRecord(blueprint.connectors)].filter((c) => cards.has(c.from) || cards.has(c.to));
}

/** Cards in reading order: step by step, in each step lane by lane, in each cell top to bottom. */
export function* cardsInOrder(blueprint: Blueprint): Generator<Card> {
  for (const stepId of stepOrder(blueprint)) {
    const step = blueprint.steps[stepId] as Step;
    for (const lane of blueprint.laneOrder) {
      for (const id of step.cells[lane] ?? []) {
        const card = cardOf(blueprint, id);
        if (card) yield card;
      }
    }
  }
}
