// How a walk goes on: pure steps from one state to the next.

import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint, CardId } from '#shared/blueprint/records';
import { cardStop, exitsOf, walkStops, type WalkExit, type WalkStop, type WalkWay } from './walkStops';

export interface Walk {
  readonly way: WalkWay;
  readonly stops: readonly WalkStop[];
  /** Index of the stop, of the beginning where the walk follows the flow. */
  readonly at: number;
  /** Along the flow: the cards since the beginning. */
  readonly path: readonly CardId[];
}

/** @param near the walk begins there, or at the first stop */
export function beginWalk(blueprint: Blueprint, way: WalkWay, near: WalkStop | null = null): Walk {
  const stops = walkStops(blueprint, way);
  const start = way === 'flow' ? startOfFlow(blueprint, stops, near) : undefined;
  if (start) return { way, stops, at: Math.max(0, stops.findIndex(({ cards }) => cards.includes(start))), path: [start] };
  const at = near ? stops.findIndex((stop) => isNear(stop, near, way)) : 0;
  return { way, stops, at: Math.max(0, at), path: [] };
}

/** Where the flow goes on from what is looked at: that itself, or what it shares its step with. */
function startOfFlow(blueprint: Blueprint, stops: readonly WalkStop[], near: WalkStop | null): CardId | undefined {
  const beginnings = new Set(stops.flatMap(({ cards }) => cards));
  const around = walkStops(blueprint, 'step').find(({ step }) => step === near?.step)?.cards ?? [];
  const joined = [...(near?.cards ?? []), ...around].filter((card) => exitsOf(blueprint, card).length > 0);
  return joined.find((card) => near?.cards.includes(card) && near.cards.length === 1) ?? joined.find((card) => beginnings.has(card)) ?? joined[0];
}

function isNear(stop: WalkStop, near: WalkStop, way: WalkWay): boolean {
  if (way === 'phase') return stop.phase === near.phase;
  if (way === 'lane' && near.lane) return stop.lane === near.lane && stop.step === near.step;
  return stop.step === near.step;
}

/** What is looked at; null where there is nothing to walk through. */
export function stopOf(blueprint: Blueprint, { stops, at, path }: Walk): WalkStop | null {
  const card = cardOf(blueprint, path.at(-1) ?? '');
  return card ? cardStop(blueprint, card) : stops[at] ?? null;
}

/** Where the flow leads from here; none on the other ways. */
export function exitsHere(blueprint: Blueprint, walk: Walk): readonly WalkExit[] {
  const card = stopOf(blueprint, walk)?.cards[0];
  return walk.way === 'flow' && card ? exitsOf(blueprint, card) : [];
}

/** @param exit along the flow: which of the exits, from 0 */
export function walkOn(blueprint: Blueprint, walk: Walk, exit = 0): Walk {
  if (walk.way !== 'flow') return { ...walk, at: Math.min(walk.stops.length - 1, walk.at + 1) };
  const here = stopOf(blueprint, walk)?.cards[0];
  const next = exitsHere(blueprint, walk)[exit];
  // At an end, the next beginning.
  if (!here || !next) return exit === 0 && walk.at + 1 < walk.stops.length ? { ...walk, at: walk.at + 1, path: [] } : walk;
  return { ...walk, path: [...(walk.path.length > 0 ? walk.path : [here]), next.card] };
}

export function walkBack(walk: Walk): Walk {
  if (walk.path.length > 1) return { ...walk, path: walk.path.slice(0, -1) };
  return { ...walk, at: Math.max(0, walk.at - 1), path: [] };
}

export function walkTo(walk: Walk, at: number): Walk {
  return { ...walk, at: Math.min(Math.max(0, at), walk.stops.length - 1), path: [] };
}
