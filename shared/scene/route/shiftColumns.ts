// When steps come, go or change their width, what is to their right moves as it is: routes keep their shapes, ports and tracks.
// Those that run right where steps came or went are forgotten, to be routed again. Who runs where is written down anew, since
// the columns have other numbers: that costs little beside routing.

import type { ColumnShift } from './columns';
import type { Field, Obstacle } from './field';
import { gutterOf, type Leg, type Pin } from './leg';
import { forget, type Known, type Memory } from './memory';
import { drawRuns, runsOf, type Run } from './runs';
import { cornersOf, type Chosen } from './shape';
import { upToDate } from './shift';

/** Moves all routes with their columns; returns those that moved. */
export function shiftColumns(memory: Memory, field: Field, shift: ColumnShift): Known[] {
  const { known, used, gutters, crossed } = memory;
  for (const entry of [...known.values()]) {
    if (!entry.runs.every((run) => isThere(run, shift)) || !cardsOf(entry, field)) forget(memory, entry.shape.id);
  }
  const moved: Known[] = [];
  used.clear(field);
  for (const entry of known.values()) {
    if (entry.wishes.pins.length > 0) entry.wishes = { ...entry.wishes, pins: entry.wishes.pins.map((pin) => movedPin(pin, shift)) };
    if (entry.runs.some((run) => (run.axis === 'v' ? run.slot : run.last) >= shift.first)) {
      move(entry, cardsOf(entry, field) as Cards, shift);
      // Jumps lie at an x.
      if (entry.jumps.length > 0) crossed.add(entry.shape.id);
      moved.push(entry);
    }
    used.add(entry.shape, entry.runs);
  }
  const names = new Map(shift.slots.flatMap((slot, i) => (i % 2 === 0 && slot !== i ? [[gutterOf({ axis: 'v', slot: i }), slot === null ? null : gutterOf({ axis: 'v', slot })]] : [])));
  gutters.rename((name) => (names.has(name) ? names.get(name) ?? null : name));
  return moved;
}

type Cards = readonly [Obstacle, Obstacle];

function cardsOf({ shape }: Known, field: Field): Cards | null {
  const a = field.cards.get(shape.a.id);
  const b = field.cards.get(shape.b.id);
  return a && b ? [a, b] : null;
}

function isThere(run: Run, { slots }: ColumnShift): boolean {
  return run.axis === 'v' ? slots[run.slot] !== null : slots[run.first] !== null && slots[run.last] !== null;
}

function move(entry: Known, cards: Cards, shift: ColumnShift): void {
  upToDate(entry);
  entry.shape = shifted(entry.shape, cards, shift);
  entry.ported = shifted(entry.ported, cards, shift);
  entry.line = shifted(entry.line, cards, shift);
  entry.runs = runsOf(entry.shape);
  drawRuns(entry.runs, entry.line.corners);
  entry.area = null;
}

function shifted(route: Chosen, [a, b]: Cards, { slots, by }: ColumnShift): Chosen {
  const legs = route.legs.map((leg): Leg => (leg.axis === 'v' ? { axis: 'v', at: leg.at + (by[leg.slot] as number), slot: slots[leg.slot] as number } : leg));
  const { id, from, to } = route;
  return { id, from, to, a, b, legs, corners: cornersOf(a, from, b, to, legs) };
}

/** A gutter that is gone, or that something came into, is none that the connector was led through. */
function movedPin(pin: Pin, { slots }: ColumnShift): Pin {
  return pin.axis === 'h' ? pin : { axis: 'v', slot: slots[pin.slot] ?? -1 };
}
