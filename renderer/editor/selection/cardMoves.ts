// Plans for moving cards between cells, for dragging and for arrow keys alike.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, cellOf, shownLanes, stepOrder } from '#shared/blueprint/queries';
import type { CardMove } from '#shared/commands/cards/moveCards';

export interface CellDelta {
  readonly lanes: number;
  readonly steps: number;
}

type Cell = { readonly lane: string; readonly step: string };

/** How many lanes and steps the card would go to reach the cell. */
export function cellDelta(blueprint: Blueprint, card: string, to: Cell): CellDelta | null {
  const record = cardOf(blueprint, card);
  if (!record) return null;
  const steps = stepOrder(blueprint);
  const rows = shownLanes(blueprint);
  return {
    lanes: rows.indexOf(to.lane) - rows.indexOf(record.lane),
    steps: steps.indexOf(to.step) - steps.indexOf(record.step),
  };
}

function limit(by: number, places: readonly number[], count: number): number {
  const first = Math.min(...places);
  const last = Math.max(...places);
  return Math.max(-first, Math.min(count - 1 - last, by));
}

/** Moves all cards alike, as far as every one of them stays in the grid that is shown; those in hidden lanes stay. */
export function movesBy(blueprint: Blueprint, cards: readonly string[], delta: CellDelta): CardMove[] {
  const steps = stepOrder(blueprint);
  const rows = shownLanes(blueprint);
  const placed = cards.flatMap((id) => {
    const card = cardOf(blueprint, id);
    return card && rows.includes(card.lane) ? [{ id, lane: rows.indexOf(card.lane), step: steps.indexOf(card.step) }] : [];
  });
  if (placed.length === 0) return [];
  const lanes = limit(delta.lanes, placed.map((c) => c.lane), rows.length);
  const columns = limit(delta.steps, placed.map((c) => c.step), steps.length);
  if (lanes === 0 && columns === 0) return [];
  return placed.map(({ id, lane, step }) => ({
    card: id, lane: rows[lane + lanes] as string, step: steps[step + columns] as string,
  }));
}

/** Moves one card into a cell, below the cards there that `isAbove` says are above it. */
export function moveTo(blueprint: Blueprint, card: string, { lane, step }: Cell, isAbove: (card: string) => boolean): CardMove {
  const others = cellOf(blueprint, lane, step).filter((id) => id !== card);
  return { card, lane, step, index: others.filter(isAbove).length };
}

export function sameMoves(a: readonly CardMove[], b: readonly CardMove[]): boolean {
  return a.length === b.length && a.every((move, i) => {
    const other = b[i];
    return move.card === other?.card && move.lane === other.lane && move.step === other.step && move.index === other.index;
  });
}

/** Whether everything would stay where it is. */
export function movesNothing(blueprint: Blueprint, moves: readonly CardMove[]): boolean {
  return moves.every(({ card, lane, step, index }) => {
    const record = cardOf(blueprint, card);
    if (!record || record.lane !== lane || record.step !== step) return false;
    return index === undefined || cellOf(blueprint, lane, step).indexOf(card) === index;
  });
}

/** One place up or down among the cards of its cell; null at the cell's edge. */
export function moveInCell(blueprint: Blueprint, card: string, to: 'left' | 'right' | 'up' | 'down'): CardMove | null {
  const record = cardOf(blueprint, card);
  if (!record || to === 'left' || to === 'right') return null;
  const cell = cellOf(blueprint, record.lane, record.step);
  const index = cell.indexOf(card) + (to === 'up' ? -1 : 1);
  return index >= 0 && index < cell.length ? { card, lane: record.lane, step: record.step, index } : null;
}
