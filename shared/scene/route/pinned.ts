// The shapes of a connector that was bent by hand: through the given gutters in their order, from each side of one card to
// each side of the other, with as few gutters between as it takes.

import { choices, gutter, heldBy, leavesOutwards, nextTo, SIDES, type Ends } from './candidates';
import type { Axis, Leg, Pin } from './leg';
import { axisOf, type Shape, type Side } from './shape';

/** All ways through the pins. */
export function pinnedShapes(pins: readonly Pin[], ends: Ends): Shape[] {
  const { a, b, field } = ends;
  const between = through(pins, ends);
  return SIDES.flatMap((from) => SIDES.flatMap((to) => between.flatMap((gutters): Shape[] => {
    const slots = [...leading(a, from, gutters[0] as Pin), ...gutters, ...leading(b, to, gutters.at(-1) as Pin)];
    if (slots.some((pin, i) => pin.axis === slots[i + 1]?.axis || isSame(pin, slots[i + 2]))) return [];
    const legs = [heldBy(a, from, field), ...slots.map(({ axis, slot }) => gutter(field, axis, slot)), heldBy(b, to, field)];
    const isSound = leavesOutwards(a, from, legs[1] as Leg) && leavesOutwards(b, to, legs.at(-2) as Leg);
    return isSound ? [{ from, to, legs }] : [];
  })));
}

/** Whether a route runs through all of the pins, in their order. */
export function follows(legs: readonly Leg[], pins: readonly Pin[]): boolean {
  let next = 0;
  for (const leg of legs) if (isSame(leg, pins[next])) next++;
  return next === pins.length;
}

export function samePins(p: readonly Pin[], q: readonly Pin[]): boolean {
  return p.length === q.length && p.every((pin, i) => isSame(pin, q[i]));
}

/** The pins, with a gutter across between any two that run side by side. */
function through(pins: readonly Pin[], { a, b }: Ends): Pin[][] {
  return pins.reduce<Pin[][]>((ways, pin) => ways.flatMap((way) => {
    const last = way.at(-1);
    if (last?.axis !== pin.axis) return [[...way, pin]];
    if (isSame(last, pin)) return [way];
    const across = crossing(pin.axis);
    return choices(across, a, b).map((slot) => [...way, { axis: across, slot }, pin]);
  }), [[]]);
}

/** What lies between a card's side and a gutter: nothing, or the gutter that the side looks at. */
function leading(card: Ends['a'], side: Side, pin: Pin): Pin[] {
  const axis = axisOf(side);
  return axis === pin.axis ? [{ axis: crossing(axis), slot: nextTo(card, side) }] : [];
}

function crossing(axis: Axis): Axis {
  return axis === 'h' ? 'v' : 'h';
}

function isSame(p: Pin, q: Pin | undefined): boolean {
  return p.axis === q?.axis && p.slot === q.slot;
}
