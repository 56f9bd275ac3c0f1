// How a walk goes on: pure steps from one state to the next.

import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint, CardId } from '#shared/blueprint/records';
import { cardStop, exitsOf, walkStops, type WalkExit, type WalkStop, type WalkWay } from './walkStops';

export interface Walk {
  readonly way: WalkWay;
  readonly stops: readonly WalkStop[];
  /** Index of the stop, of the beginning where the walk follows the flow. */
  readonly at: number;
  /** Along the flow: the cards in the order they were looked at. */
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

/** @param exit along the flow: which of the exits, from 0; without it, on to what was not looked at yet */
export function walkOn(blueprint: Blueprint, walk: Walk, exit?: number): Walk {
  if (walk.way !== 'flow') return { ...walk, at: Math.min(walk.stops.length - 1, walk.at + 1) };
  const here = stopOf(blueprint, walk)?.cards[0];
  if (!here) return walk;
  const path = walk.path.length > 0 ? walk.path : [here];
  const next = exit === undefined ? unseen(blueprint, walk, path) : exitsHere(blueprint, walk)[exit]?.card;
  return next === undefined ? walk : along(walk, [...path, next]);
}

/** The first exit that leads somewhere new, of here or else of the fork before it, and so on; at last, the next beginning. */
function unseen(blueprint: Blueprint, { stops, at }: Walk, path: readonly CardId[]): CardId | undefined {
  const seen = new Set(path);
  for (const card of path.toReversed()) {
    const next = exitsOf(blueprint, card).find((exit) => !seen.has(exit.card));
    if (next) return next.card;
  }
  return stops.slice(at + 1).flatMap(({ cards }) => cards).find((card) => !seen.has(card));
}

/** With the beginning that the path has come from. */
function along(walk: Walk, path: readonly CardId[]): Walk {
  const begun = path.map((card) => walk.stops.findIndex(({ cards }) => cards.includes(card))).findLast((index) => index >= 0);
  return { ...walk, at: begun ?? walk.at, path };
}

export function walkBack(walk: Walk): Walk {
  if (walk.path.length > 1) return along(walk, walk.path.slice(0, -1));
  return { ...walk, at: Math.max(0, walk.at - 1), path: [] };
}

export function walkTo(walk: Walk, at: number): Walk {
  return { ...walk, at: Math.min(Math.max(0, at), walk.stops.length - 1), path: [] };
}
