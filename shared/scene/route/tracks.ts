// Connectors that share a gutter get a track each. First their order, so that they cross as little as they can, then their
// places: spread over the room that the cards leave there, off the middle, where borders and the blueprint's lines run.

import { isCrowded, placeCrowded, rankCrowded } from './crowded';
import { crossingsInOrder, overlap, type Run } from './runs';

/** One leg in a gutter, with its ends where ports put them. */
export interface Strand {
  readonly run: Run;
  readonly low: number;
  readonly high: number;
  /** Where it may lie beside the gutter's middle, so that arrow heads have a straight leg. */
  readonly min: number;
  readonly max: number;
}

const SPACING = 7;
const NARROWEST = 4;
/** Legs that end nearer to one another don't share a track. */
const END_GAP = 6;

/** The rank of each leg among those of its gutter, from left or top. */
export function rankTracks(runs: readonly Run[]): Map<Run, number> {
  const ranks = new Map<Run, number>();
  let next = 0;
  for (const group of groupsOf(runs, (run) => run.low - END_GAP, (run) => run.high + END_GAP)) {
    if (isCrowded(group)) for (const run of group) ranks.set(run, rankCrowded(run));
    else for (const run of sifted(group.sort((p, q) => p.lowTurn + p.highTurn - q.lowTurn - q.highTurn || p.low - q.low || (p.id < q.id ? -1 : 1)))) ranks.set(run, next++);
  }
  return ranks;
}

/** Those that overlap, directly or through others, together. */
function groupsOf<T>(items: readonly T[], low: (item: T) => number, high: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let end = -Infinity;
  for (const item of [...items].sort((p, q) => low(p) - low(q))) {
    if (low(item) >= end) groups.push([]);
    (groups.at(-1) as T[]).push(item);
    end = Math.max(end, high(item));
  }
  return groups;
}

/** Moves each leg to where it crosses least, the others staying, until nothing gets better. */
function sifted(group: readonly Run[]): Run[] {
  let order = [...group];
  for (let pass = 0, better = true; better && pass < 4; pass++) {
    better = false;
    for (const run of group) {
      const rest = order.filter((other) => other !== run);
      const place = bestPlace(run, rest, order.indexOf(run));
      if (rest[place] === order[order.indexOf(run) + 1]) continue;
      rest.splice(place, 0, run);
      order = rest;
      better = true;
    }
  }
  return order;
}

/** The index among the others with the fewest crossings; `now` if none is better. */
function bestPlace(run: Run, others: readonly Run[], now: number): number {
  let cost = 0;
  const costs = [0];
  for (const other of others) {
    if (overlap(run, other)) cost += crossingsInOrder(other, run) - crossingsInOrder(run, other);
    costs.push(cost);
  }
  let best = now;
  costs.forEach((c, i) => {
    if (c < (costs[best] as number)) best = i;
  });
  return best;
}

/** How far from the gutter's middle each strand lies; the strands come in their order. */
export function placeTracks(strands: readonly Strand[], offMiddle: number, roomAlong: (low: number, high: number) => readonly [number, number]): Map<Run, number> {
  const rank = new Map(strands.map((strand, i) => [strand, i]));
  const offsets = new Map<Run, number>();
  for (const group of groupsOf(strands, (s) => s.low - END_GAP, (s) => s.high + END_GAP)) {
    const low = group.reduce((least, s) => Math.min(least, s.low), Infinity);
    const high = group.reduce((most, s) => Math.max(most, s.high), -Infinity);
    const room = roomAlong(low, high);
    if (isCrowded(group)) {
      for (const strand of group) offsets.set(strand.run, placeCrowded(strand, offMiddle, room));
      continue;
    }
    const ordered = group.sort((p, q) => (rank.get(p) as number) - (rank.get(q) as number));
    const layers = layersOf(ordered);
    const places = spread(layers, offMiddle, room);
    layers.forEach((layer, i) => layer.forEach((strand) => offsets.set(strand.run, places[i] as number)));
  }
  return offsets;
}

/** Strands that may share a track, the order kept among those that overlap. */
function layersOf(ordered: readonly Strand[]): Strand[][] {
  const layers: Strand[][] = [];
  for (const strand of ordered) {
    let t = layers.length;
    while (t > 0 && (layers[t - 1] as Strand[]).every((other) => other.high + END_GAP <= strand.low || strand.high + END_GAP <= other.low)) t--;
    const layer = layers[t];
    if (layer) layer.push(strand);
    else layers.push([strand]);
  }
  return layers;
}

/** Evenly spaced places for the layers, as wide as there is room, arrow heads considered where that can be. */
function spread(layers: readonly Strand[][], offMiddle: number, [from, to]: readonly [number, number]): number[] {
  const count = layers.length;
  const windows = layers.map((layer) => [Math.max(from, ...layer.map((s) => s.min)), Math.min(to, ...layer.map((s) => s.max))] as const);
  const widest = count > 1 ? Math.min(SPACING, (to - from) / (count - 1)) : 0;
  for (let spacing = widest; spacing >= Math.min(widest, NARROWEST); spacing--) {
    const low = Math.max(...windows.map(([min], i) => min - i * spacing));
    const high = Math.min(...windows.map(([, max], i) => max - i * spacing));
    const places = low <= high ? placed(count, spacing, low, high, offMiddle) : null;
    if (places) return places;
  }
  return placed(count, widest, from, to - widest * (count - 1), offMiddle) ?? layers.map((_, i) => from + i * widest);
}

/** Around the middle, as near as the range of the first place allows, none on the middle itself; null if one must be. */
function placed(count: number, spacing: number, low: number, high: number, offMiddle: number): number[] | null {
  const centred = (-(count - 1) / 2) * spacing;
  let best: number | null = null;
  for (const shift of [0, offMiddle, -offMiddle, spacing / 2, -spacing / 2, offMiddle - spacing / 2, spacing / 2 - offMiddle, low - centred, high - centred]) {
    const first = centred + shift;
    if (first < low - 0.01 || first > high + 0.01) continue;
    const clear = Array.from({ length: count }, (_, i) => Math.abs(first + i * spacing)).every((at) => at >= Math.min(offMiddle, spacing > 0 ? spacing / 2 : offMiddle) - 0.01);
    if (clear && (best === null || Math.abs(shift) < Math.abs(best - centred))) best = first;
  }
  return best === null ? null : Array.from({ length: count }, (_, i) => (best as number) + i * spacing);
}
