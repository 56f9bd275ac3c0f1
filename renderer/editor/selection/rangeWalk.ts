// Selecting several things by keys, like in a spreadsheet: a range reaches from where it began (`from`) to where it was led
// (`to`). In the grid it is a rectangle of cells and selects the cards in it; among headers it is a row of them. Within one
// cell it goes from card to card.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, shownCellOf, shownLanes, stepOrder } from '#shared/blueprint/queries';
import type { SelectionRef } from '#shared/history/history';
import type { SelectionRange } from '../editor';
import type { Direction } from './gridWalk';
import type { Selection } from './selection';
import { allCards, sameRef } from './selection';

/** A place in the grid that is shown: its row, and the columns that it covers. */
interface Place {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

function gridOf(blueprint: Blueprint): Grid {
  return { rows: shownLanes(blueprint).filter((id) => !blueprint.lanes[id]?.collapsed), columns: stepOrder(blueprint) };
}

function placeOf(blueprint: Blueprint, { rows, columns }: Grid, ref: SelectionRef): Place | null {
  const at = ref.type === 'cell' ? { ...ref, span: 1 } : ref.type === 'card' ? cardOf(blueprint, ref.id) : undefined;
  if (!at) return null;
  const [row, first] = [rows.indexOf(at.lane), columns.indexOf(at.step)];
  return row < 0 || first < 0 ? null : { row, first, last: first + at.span - 1 };
}

function isBack(to: Direction): boolean {
  return to === 'left' || to === 'up';
}

function isAcross(to: Direction): boolean {
  return to === 'left' || to === 'right';
}

/** One further, or to the end; stays within the list. */
function onward(at: number, count: number, to: Direction, far: boolean): number {
  if (far) return isBack(to) ? 0 : count - 1;
  return Math.max(0, Math.min(count - 1, at + (isBack(to) ? -1 : 1)));
}

/** The next card of the cell that a range begins and ends in. */
function withinCell(cards: readonly string[], { to }: SelectionRange, direction: Direction): SelectionRef | null {
  if (to.type !== 'card' || isAcross(direction)) return null;
  const next = cards[cards.indexOf(to.id) + (isBack(direction) ? -1 : 1)];
  return next === undefined ? null : { type: 'card', id: next };
}

/** The end of a range that comes back to the cell where it began: from the side, at where it began. */
function homeAgain(cards: readonly string[], { from }: SelectionRange, direction: Direction, far: boolean): SelectionRef {
  if (isAcross(direction)) return from;
  // Coming from below it meets the last card first; going to the end it meets that last.
  const id = isBack(direction) === far ? cards[0] : cards.at(-1);
  return id === undefined ? from : { type: 'card', id };
}

function extendCells(blueprint: Blueprint, range: SelectionRange, direction: Direction, far: boolean): SelectionRange | null {
  const grid = gridOf(blueprint);
  const [from, to] = [placeOf(blueprint, grid, range.from), placeOf(blueprint, grid, range.to)];
  if (!from || !to) return null;
  const home = shownCellOf(blueprint, grid.rows[from.row] as string, grid.columns[from.first] as string);
  const isHome = to.row === from.row && to.first === from.first;
  const within = isHome && !far ? withinCell(home, range, direction) : null;
  if (within) return { from: range.from, to: within };
  const row = isAcross(direction) ? to.row : onward(to.row, grid.rows.length, direction, far);
  const column = isAcross(direction) ? onward(isBack(direction) ? to.first : to.last, grid.columns.length, direction, far) : to.first;
  if (row === from.row && column === from.first) {
    return { from: range.from, to: isHome && !far ? range.to : homeAgain(home, range, direction, far) };
  }
  return { from: range.from, to: { type: 'cell', lane: grid.rows[row] as string, step: grid.columns[column] as string } };
}

type HeaderType = 'lane' | 'phase' | 'step';

function headersOf(blueprint: Blueprint, type: HeaderType): readonly string[] {
  return type === 'lane' ? shownLanes(blueprint) : type === 'phase' ? blueprint.phaseOrder : stepOrder(blueprint);
}

function headerId(ref: SelectionRef, type: HeaderType): string {
  return ref.type === type ? ref.id : '';
}

function extendHeaders(blueprint: Blueprint, range: SelectionRange, type: HeaderType, direction: Direction, far: boolean): SelectionRange | null {
  if ((type === 'lane') === isAcross(direction)) return null;
  const order = headersOf(blueprint, type);
  const id = order[onward(order.indexOf(headerId(range.to, type)), order.length, direction, far)];
  return id === undefined ? null : { from: range.from, to: { type, id } };
}

/** Leads a range one further, or with `far` to the end of the row or column; null where it can't go that way. */
export function extendRange(blueprint: Blueprint, range: SelectionRange, direction: Direction, far: boolean): SelectionRange | null {
  const { type } = range.from;
  if (type === 'lane' || type === 'phase' || type === 'step') return extendHeaders(blueprint, range, type, direction, far);
  return extendCells(blueprint, range, direction, far);
}

/** Begins a range at what is selected: several things of one type are one from the first to the last. */
export function rangeOf(selection: Selection): SelectionRange | null {
  const last = selection.at(-1);
  if (!last || last.type === 'connector') return null;
  const first = selection.every(({ type }) => type === last.type) ? (selection[0] as SelectionRef) : last;
  return { from: first, to: last };
}

function between(order: readonly string[], from: string, to: string): string[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)];
  const some = order.slice(Math.min(a, b), Math.max(a, b) + 1);
  return a <= b ? some : some.toReversed();
}

function cardsInRange(blueprint: Blueprint, range: SelectionRange): Selection {
  const { from, to } = range;
  const grid = gridOf(blueprint);
  const [a, b] = [placeOf(blueprint, grid, from), placeOf(blueprint, grid, to)];
  if (!a || !b) return [to];
  if (from.type === 'card' && to.type === 'card' && a.row === b.row && a.first === b.first) {
    const cell = shownCellOf(blueprint, grid.rows[a.row] as string, grid.columns[a.first] as string);
    return between(cell, from.id, to.id).map((id) => ({ type: 'card', id }));
  }
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const [left, right] = [Math.min(a.first, b.first), Math.max(a.last, b.last)];
  const cards = allCards(blueprint).filter((ref) => {
    const at = placeOf(blueprint, grid, ref);
    return at && at.row >= top && at.row <= bottom && at.last >= left && at.first <= right;
  });
  const isBackwards = b.first < a.first || (b.first === a.first && b.row < a.row);
  return isBackwards ? cards.toReversed() : cards;
}

/** What a range selects, ending near where it was led to; where it holds no card, the cell there. */
export function selectionIn(blueprint: Blueprint, range: SelectionRange): Selection {
  const { from, to } = range;
  if (from.type === 'lane' || from.type === 'phase' || from.type === 'step') {
    return between(headersOf(blueprint, from.type), from.id, headerId(to, from.type)).map((id) => ({ type: from.type, id }) as SelectionRef);
  }
  if (sameRef(from, to)) return [from];
  const cards = cardsInRange(blueprint, range);
  return cards.length > 0 ? cards : [to];
}
