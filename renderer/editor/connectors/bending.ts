// Bending a connector by hand: one of its straight parts is led to another gutter, and the line stays routed through there.
// Drags and keys alike preview and run the one command; a way that a card bars is told from one that is free by the picture.

import { connectorOf } from '#shared/blueprint/queries';
import type { Gutter } from '#shared/blueprint/records';
import type { Refusal } from '#shared/commands/command';
import { bendConnector } from '#shared/commands/connectors/bendConnector';
import { center } from '#shared/lib/geometry';
import { sameValue } from '#shared/lib/sameValue';
import type { SceneGeometry } from '#shared/scene/scene';
import type { Editor } from '../editor';
import type { Direction } from '../selection/gridWalk';
import { onlySelected } from '../selection/selection';
import { bordersOf, gutterAt, isDrawn, nearest, runsIn, segmentsOf } from './segments';
import type { Axis, Segment } from './segments';

/** A place that a part can be led to: a gutter, or back to where routing would put it. */
export interface BendPlace {
  readonly axis: Axis;
  /** Sheet px. */
  readonly at: number;
  /** Null: no bend there. */
  readonly gutter: Gutter | null;
}

export function isBent(editor: Editor, id: string): boolean {
  return connectorOf(editor.document.getState().blueprint, id)?.via !== undefined;
}

/** The place nearest to where the pointer has the part; the cards' own middles let go of it. */
export function placeNear(editor: Editor, id: string, axis: Axis, at: number): BendPlace | null {
  const { geometry } = editor.scene();
  const connector = connectorOf(editor.document.getState().blueprint, id);
  const borders = bordersOf(geometry, axis);
  const middles = [connector?.from, connector?.to].flatMap((card) => {
    const box = geometry.cards.get(card ?? '')?.box;
    return box ? [axis === 'h' ? center(box).y : center(box).x] : [];
  });
  const places = [...borders, ...middles];
  const index = nearest(places, at);
  const place = places[index];
  if (place === undefined) return null;
  return { axis, at: place, gutter: index < borders.length ? gutterAt(geometry, axis, index) : null };
}

/** The connector's bends with that part, as drawn before, led to another gutter, the other bends as they were. */
export function bendsWith(editor: Editor, geometry: SceneGeometry, id: string, index: number, gutter: Gutter | null): Gutter[] {
  const bends = [...(connectorOf(editor.document.getState().blueprint, id)?.via ?? [])];
  const result: Gutter[] = [];
  // Bends at hidden lanes wait for them.
  const keepHidden = (): void => {
    while (bends[0] && !isDrawn(geometry, bends[0])) result.push(bends.shift() as Gutter);
  };
  for (const segment of segmentsOf(geometry, id)) {
    keepHidden();
    const isBend = bends[0] !== undefined && runsIn(geometry, segment, bends[0]);
    const bend = isBend ? bends.shift() : undefined;
    const now = segment.index === index ? gutter : bend;
    if (now) result.push(now);
  }
  keepHidden();
  return result;
}

/** Shows the connector with these bends. Returns why it can't run so, or null. */
export function previewBends(editor: Editor, id: string, via: readonly Gutter[]): Refusal {
  const refusal = editor.preview(bendConnector, { id, via });
  if (refusal || follows(editor.scene().geometry, id, via)) return refusal;
  return { key: 'refuse.gutterBarred' };
}

/** Bends for good, one undo step; none where nothing is different. */
export function bend(editor: Editor, id: string, via: readonly Gutter[]): void {
  if (sameValue(connectorOf(editor.document.getState().blueprint, id)?.via ?? [], via)) return;
  editor.execute(bendConnector, { id, via }, [{ type: 'connector', id }]);
}

/** Leaves the whole way to routing again. */
export function straighten(editor: Editor, id: string): void {
  bend(editor, id, []);
}

function follows(geometry: SceneGeometry, id: string, via: readonly Gutter[]): boolean {
  const drawn = via.filter((gutter) => isDrawn(geometry, gutter));
  let next = 0;
  for (const segment of segmentsOf(geometry, id)) {
    const gutter = drawn[next];
    if (gutter && runsIn(geometry, segment, gutter)) next++;
  }
  return next === drawn.length;
}

/** The part of the selected connector that keys move up and down, or left and right: the middle one of those between gutters. */
function partToMove(editor: Editor, axis: Axis): { readonly id: string; readonly part: Segment } | null {
  const id = onlySelected(editor.session.getState().selection, 'connector');
  const parts = id ? segmentsOf(editor.scene().geometry, id).filter((part) => part.axis === axis) : [];
  const inGutters = parts.filter((part) => part.gutter !== null);
  const among = inGutters.length > 0 ? inGutters : parts;
  const part = among[Math.floor((among.length - 1) / 2)];
  return id && part ? { id, part } : null;
}

/** The numbers of the gutters that lie that way, the nearest first. */
function guttersBeyond(editor: Editor, part: Segment, by: 1 | -1): number[] {
  const borders = bordersOf(editor.scene().geometry, part.axis);
  const beyond = borders.flatMap((at, i) => (part.gutter === null ? (at - part.at) * by > 0 : (i - part.gutter) * by > 0) ? [i] : []);
  return by > 0 ? beyond : beyond.toReversed();
}

function plan(editor: Editor, to: Direction): { id: string; part: Segment; gutters: number[] } | null {
  const found = partToMove(editor, to === 'up' || to === 'down' ? 'h' : 'v');
  return found && { ...found, gutters: guttersBeyond(editor, found.part, to === 'down' || to === 'right' ? 1 : -1) };
}

export function canBendTo(editor: Editor, to: Direction): boolean {
  return (plan(editor, to)?.gutters.length ?? 0) > 0;
}

/** Leads the selected connector's middle part to the next gutter that way that is free. */
export function bendTo(editor: Editor, to: Direction): void {
  const planned = plan(editor, to);
  if (!planned) return;
  const { id, part, gutters } = planned;
  const { geometry } = editor.scene();
  const ways = gutters.map((index) => bendsWith(editor, geometry, id, part.index, gutterAt(geometry, part.axis, index)));
  const free = ways.find((via) => previewBends(editor, id, via) === null);
  editor.preview(null);
  if (free) bend(editor, id, free);
}
