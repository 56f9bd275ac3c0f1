// The way through the gutters when cards that span several steps bar all simple shapes: the cheapest walk over the grid of
// gutters, whose level ones are always free. Only connectors that would otherwise run through a card ask for it.

import { gutter, heldBy, type Ends } from './candidates';
import type { Field } from './field';
import type { Axis, Leg } from './leg';
import type { Shape, Side } from './shape';

/** Where a level gutter meets an upright one, and along which the walk came. */
interface Node {
  readonly lane: number;
  readonly column: number;
  readonly axis: Axis;
  readonly cost: number;
  readonly before: Node | null;
}

/** px of detour for a turn, as for other shapes. */
const TURN = 300;
/** How far beyond the two cards a walk looks, in lanes and columns, and how far a card's side may reach for a gutter. */
const AROUND = 4;
const REACH = 3;
/** The line of a side keeps so far off the cards that it passes, px. */
const CLEARANCE = 6;

const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top'];

/** A shape from each side of one card to each side of the other, where there is a way. */
export function detours(ends: Ends): Shape[] {
  const { a, b, field } = ends;
  return SIDES.flatMap((from) => {
    const reached = walk(ends, from);
    return SIDES.flatMap((to): Shape[] => {
      const last = cheapest(doorsOf(b, to, field).flatMap((door) => {
        const node = reached.get(keyOf(door.lane, door.column, door.axis)) ?? null;
        const turned = reached.get(keyOf(door.lane, door.column, door.axis === 'h' ? 'v' : 'h')) ?? null;
        return [...(node ? [node] : []), ...(turned ? [{ ...door, cost: turned.cost + TURN, before: turned }] : [])];
      }));
      return last ? [{ from, to, legs: [heldBy(a, from, field), ...legsOf(last, field), heldBy(b, to, field)] }] : [];
    });
  });
}

type Door = Pick<Node, 'lane' | 'column' | 'axis'>;

/** The crossings that a side's line meets first, by the gutter that it turns into. */
function doorsOf(card: Ends['a'], side: Side, field: Field): Door[] {
  if (side === 'top' || side === 'bottom') {
    const lane = side === 'top' ? card.lane : card.lane + 1;
    return [{ lane, column: card.first, axis: 'h' }, { lane, column: card.last + 1, axis: 'h' }];
  }
  const middle = card.box.y + card.box.h / 2;
  const doors: Door[] = [];
  for (let i = 0; i < REACH; i++) {
    const column = side === 'right' ? card.last + 1 + i : card.first - i;
    if (column < 0 || column >= field.columnBorders.length) break;
    const passed = side === 'right' ? column - 1 : column;
    if (i > 0 && field.cell(card.lane, passed).some(({ box }) => box.y - CLEARANCE < middle && middle < box.y + box.h + CLEARANCE)) break;
    for (const lane of [card.lane, card.lane + 1]) {
      if (isOpen(field, card.lane, column, middle, field.laneBorders[lane] as number)) doors.push({ lane, column, axis: 'v' });
    }
  }
  return doors;
}

/** Whether no card stands across the upright gutter between two heights of a lane. */
function isOpen(field: Field, lane: number, column: number, y1: number, y2: number): boolean {
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  return field.cell(lane, column).every((o) => o.first >= column || o.box.y > bottom || o.box.y + o.box.h < top);
}

function keyOf(lane: number, column: number, axis: Axis): string {
  return `${axis}${lane} ${column}`;
}

function cheapest(nodes: readonly Node[]): Node | null {
  return nodes.reduce<Node | null>((best, node) => (best && best.cost <= node.cost ? best : node), null);
}

/** The cheapest walks from a card's side to all crossings around the two cards. */
function walk({ a, b, field }: Ends, from: Side): Map<string, Node> {
  const done = new Map<string, Node>();
  const inRange = (lane: number, column: number) =>
    lane >= Math.max(0, Math.min(a.lane, b.lane) - AROUND) && lane <= Math.min(field.laneBorders.length - 1, Math.max(a.lane, b.lane) + 1 + AROUND) &&
    column >= Math.max(0, Math.min(a.first, b.first) - AROUND) && column <= Math.min(field.columnBorders.length - 1, Math.max(a.last, b.last) + 1 + AROUND);
  let open: Node[] = doorsOf(a, from, field).map((door) => ({ ...door, cost: 0, before: null }));
  for (let node = cheapest(open); node; node = cheapest(open)) {
    const now = node;
    const key = keyOf(now.lane, now.column, now.axis);
    open = open.filter((other) => keyOf(other.lane, other.column, other.axis) !== key);
    if (done.has(key)) continue;
    done.set(key, now);
    for (const step of [1, -1]) {
      const toLevel = { lane: now.lane, column: now.column + step, axis: 'h' as const };
      const toUpright = { lane: now.lane + step, column: now.column, axis: 'v' as const };
      for (const next of [toLevel, toUpright]) {
        if (!inRange(next.lane, next.column) || done.has(keyOf(next.lane, next.column, next.axis)) || !isFree(field, now, next)) continue;
        open.push({ ...next, cost: now.cost + lengthOf(field, now, next) + (next.axis === now.axis ? 0 : TURN), before: now });
      }
    }
  }
  return done;
}

function isFree(field: Field, p: Door, q: Door): boolean {
  const lane = Math.min(p.lane, q.lane);
  return q.axis === 'h' || isOpen(field, lane, q.column, -Infinity, Infinity);
}

function lengthOf(field: Field, p: Door, q: Door): number {
  const at = ({ lane, column }: Door) => (field.laneBorders[lane] as number) + (field.columnBorders[column] as number);
  return Math.abs(at(p) - at(q));
}

/** The gutters of a walk, in order. */
function legsOf(last: Node, field: Field): Leg[] {
  const legs: Leg[] = [];
  for (let node: Node | null = last; node; node = node.before) {
    const leg = gutter(field, node.axis, 2 * (node.axis === 'h' ? node.lane : node.column));
    const before = legs[0];
    if (!before || before.axis !== leg.axis) legs.unshift(leg);
  }
  return legs;
}
