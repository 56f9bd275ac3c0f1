// Moving the selection with arrow keys, like in a spreadsheet: through the cards of a cell, on to the neighbouring cell,
// empty ones too, and over the edge of the grid to step, phase and lane names.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, connectorOf, phaseOfStep, shownCellOf, shownLanes, stepOrder } from '#shared/blueprint/queries';
import type { SelectionRef } from '#shared/history/history';

export type Direction = 'left' | 'right' | 'up' | 'down';

function neighbour<T>(list: readonly T[], item: T, by: number): T | undefined {
  const at = list.indexOf(item);
  return at < 0 ? undefined : list[at + by];
}

/** The card that covers a cell: its own cards, else one that spans over it from the left. */
function covering(blueprint: Blueprint, lane: string, step: string): string | undefined {
  const steps = stepOrder(blueprint);
  const at = steps.indexOf(step);
  for (let i = at - 1; i >= 0; i--) {
    for (const id of shownCellOf(blueprint, lane, steps[i] as string)) {
      if ((cardOf(blueprint, id)?.span ?? 1) > at - i) return id;
    }
  }
  return undefined;
}

/** The lanes whose cells can be seen. */
function openLanes(blueprint: Blueprint, from?: string): readonly string[] {
  return shownLanes(blueprint).filter((id) => id === from || !blueprint.lanes[id]?.collapsed);
}

/** What an arrow key selects on entering a cell: its nth, first (0) or last (-1) card, or the empty cell. */
export function enterCell(blueprint: Blueprint, lane: string, step: string, nth: number): SelectionRef {
  const cards = shownCellOf(blueprint, lane, step);
  const id = nth < 0 ? cards.at(-1) : (cards[nth] ?? cards.at(-1));
  const found = id ?? covering(blueprint, lane, step);
  return found ? { type: 'card', id: found } : { type: 'cell', lane, step };
}

function fromCell(blueprint: Blueprint, lane: string, step: string, span: number, nth: number, to: Direction): SelectionRef | null {
  if (to === 'left' || to === 'right') {
    const next = neighbour(stepOrder(blueprint), step, to === 'left' ? -1 : span);
    if (next) return enterCell(blueprint, lane, next, nth);
    return to === 'left' ? { type: 'lane', id: lane } : null;
  }
  const next = neighbour(openLanes(blueprint, lane), lane, to === 'up' ? -1 : 1);
  if (next) return enterCell(blueprint, next, step, to === 'up' ? -1 : 0);
  return to === 'up' ? { type: 'step', id: step } : null;
}

function fromCard(blueprint: Blueprint, id: string, to: Direction): SelectionRef | null {
  const card = cardOf(blueprint, id);
  if (!card) return null;
  const cell = shownCellOf(blueprint, card.lane, card.step);
  const nth = cell.indexOf(id);
  const stacked = to === 'up' ? cell[nth - 1] : to === 'down' ? cell[nth + 1] : undefined;
  if (stacked) return { type: 'card', id: stacked };
  return fromCell(blueprint, card.lane, card.step, card.span, nth, to);
}

function fromLane(blueprint: Blueprint, id: string, to: Direction): SelectionRef | null {
  const first = stepOrder(blueprint)[0];
  if (to === 'right') return first && !blueprint.lanes[id]?.collapsed ? enterCell(blueprint, id, first, 0) : null;
  const next = to === 'left' ? undefined : neighbour(shownLanes(blueprint), id, to === 'up' ? -1 : 1);
  return next ? { type: 'lane', id: next } : null;
}

function fromStep(blueprint: Blueprint, id: string, to: Direction): SelectionRef | null {
  const lane = openLanes(blueprint)[0];
  if (to === 'down') return lane ? enterCell(blueprint, lane, id, 0) : null;
  if (to === 'up') {
    const phase = phaseOfStep(blueprint, id);
    return phase ? { type: 'phase', id: phase.id } : null;
  }
  const next = neighbour(stepOrder(blueprint), id, to === 'left' ? -1 : 1);
  return next ? { type: 'step', id: next } : null;
}

function fromPhase(blueprint: Blueprint, id: string, to: Direction): SelectionRef | null {
  const step = blueprint.phases[id]?.stepOrder[0];
  if (to === 'down') return step ? { type: 'step', id: step } : null;
  const next = to === 'up' ? undefined : neighbour(blueprint.phaseOrder, id, to === 'left' ? -1 : 1);
  return next ? { type: 'phase', id: next } : null;
}

function fromConnector(blueprint: Blueprint, id: string, to: Direction): SelectionRef | null {
  const connector = connectorOf(blueprint, id);
  if (!connector) return null;
  return { type: 'card', id: to === 'left' || to === 'up' ? connector.from : connector.to };
}

/** Where an arrow key leads from `from`; null when there is nothing further that way. From nothing: the first cell. */
export function walk(blueprint: Blueprint, from: SelectionRef | undefined, to: Direction): SelectionRef | null {
  switch (from?.type) {
    case undefined: {
      const lane = openLanes(blueprint)[0];
      const step = stepOrder(blueprint)[0];
      return lane && step ? enterCell(blueprint, lane, step, 0) : null;
    }
    case 'cell': return fromCell(blueprint, from.lane, from.step, 1, 0, to);
    case 'card': return fromCard(blueprint, from.id, to);
    case 'connector': return fromConnector(blueprint, from.id, to);
    case 'lane': return fromLane(blueprint, from.id, to);
    case 'step': return fromStep(blueprint, from.id, to);
    case 'phase': return fromPhase(blueprint, from.id, to);
  }
}
