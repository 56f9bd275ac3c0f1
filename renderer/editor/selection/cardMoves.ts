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

/** Many cards on their way. */
export interface Carried {
  /** The card under the pointer: it says where those that go to its cell go; elsewhere the first of each cell does. */
  readonly grabbed: string;
  /** Whether the cards stay where they are, and copies of them go. */
  readonly stays: boolean;
  /** Whether a card that stays is above where a carried one is now. */
  isAbove(carried: string, other: string): boolean;
}

/** The cards of the cell that they are dropped in again: they change their place there only once the grabbed one passes another. */
function movesWithin(blueprint: Blueprint, cards: readonly string[], cell: Cell, { grabbed, isAbove }: Carried): CardMove[] {
  const here = cellOf(blueprint, cell.lane, cell.step);
  const staying = here.filter((id) => !cards.includes(id));
  const before = here.slice(0, here.indexOf(grabbed)).filter((id) => staying.includes(id));
  if (before.length === staying.filter((id) => isAbove(grabbed, id)).length) return [];
  return here.filter((id) => cards.includes(id)).map((card) => ({ card, lane: cell.lane, step: cell.step }));
}

/** Gives moves their places among the cards of the cells that they go to: those that go to one cell stay together. */
function amongOthers(blueprint: Blueprint, moves: readonly CardMove[], { grabbed, stays, isAbove }: Carried): CardMove[] {
  const moving = new Set(moves.map(({ card }) => card));
  const grab = moves.find(({ card }) => card === grabbed);
  /** The next free place of each cell. */
  const next = new Map<string, number>();
  return moves.map((move) => {
    const { lane, step } = move;
    const key = `${lane} ${step}`;
    const leader = grab?.lane === lane && grab.step === step ? grabbed : move.card;
    const others = (): string[] => cellOf(blueprint, lane, step).filter((id) => (stays || !moving.has(id)) && isAbove(leader, id));
    const index = next.get(key) ?? others().length;
    next.set(key, index + 1);
    return { ...move, index };
  });
}

/** Moves many cards alike, so that the grabbed one comes to a cell, each to where it is carried among the cards there. */
export function moveManyTo(blueprint: Blueprint, cards: readonly string[], cell: Cell, carried: Carried): CardMove[] {
  const delta = cellDelta(blueprint, carried.grabbed, cell);
  if (!delta) return [];
  const order = [...cards].sort((a, b) => placeInCell(blueprint, a) - placeInCell(blueprint, b));
  const stays = delta.lanes === 0 && delta.steps === 0;
  const moves = stays && !carried.stays ? movesWithin(blueprint, cards, cell, carried) : movesBy(blueprint, order, delta);
  return amongOthers(blueprint, moves, carried);
}

function placeInCell(blueprint: Blueprint, id: string): number {
  const card = cardOf(blueprint, id);
  return card ? cellOf(blueprint, card.lane, card.step).indexOf(id) : 0;
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
