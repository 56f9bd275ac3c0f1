// The straight parts of a drawn connector, and the gutters between lanes and steps that they run in or can be led to. Read
// from the picture, so that what is grabbed is what is seen.

import type { Gutter } from '#shared/blueprint/records';
import type { Point } from '#shared/lib/geometry';
import type { SceneGeometry } from '#shared/scene/scene';

export type Axis = 'h' | 'v';

export interface Segment {
  readonly index: number;
  readonly axis: Axis;
  readonly from: Point;
  readonly to: Point;
  /** y of a level one, x of an upright one. */
  readonly at: number;
  /** The number of the gutter that it runs in; null: it meets a card, which holds it. */
  readonly gutter: number | null;
}

/** In order from the connector's start. */
export function segmentsOf(geometry: SceneGeometry, id: string): Segment[] {
  const points = geometry.routes.get(id) ?? [];
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point;
    const axis: Axis = Math.abs(from.y - to.y) < 0.01 ? 'h' : 'v';
    const at = axis === 'h' ? from.y : from.x;
    const isHeld = index === 0 || index === points.length - 2;
    return { index, axis, from, to, at, gutter: isHeld ? null : nearest(bordersOf(geometry, axis), at) };
  });
}

/** Where the gutters lie: y of those between lanes, x of those between steps, the outer ones included. */
export function bordersOf({ lanes, steps }: SceneGeometry, axis: Axis): number[] {
  const [lastLane, lastStep] = [lanes.at(-1), steps.at(-1)];
  if (!lastLane || !lastStep) return [];
  return axis === 'h' ? [...lanes.map((lane) => lane.y), lastLane.y + lastLane.h] : [...steps.map((step) => step.x), lastStep.x + lastStep.w];
}

/** The index of the place that is nearest. */
export function nearest(places: readonly number[], at: number): number {
  return places.reduce((best, place, i) => (Math.abs(place - at) < Math.abs((places[best] as number) - at) ? i : best), 0);
}

/** How the document names the gutter of that number: by what comes after it, the last one by what it follows. */
export function gutterAt({ lanes, steps }: SceneGeometry, axis: Axis, index: number): Gutter {
  const places = axis === 'h' ? lanes : steps;
  const isLast = index >= places.length;
  return { type: axis === 'h' ? 'lane' : 'step', id: places[isLast ? places.length - 1 : index]?.id ?? '', side: isLast ? 'after' : 'before' };
}

/** Whether the gutter is on the sheet: its lane may be hidden. */
export function isDrawn({ lanes, steps }: SceneGeometry, { type, id }: Gutter): boolean {
  return (type === 'lane' ? lanes : steps).some((place) => place.id === id);
}

/** Whether the gutter is the one that the segment runs in. */
export function runsIn({ lanes, steps }: SceneGeometry, segment: Segment, { type, id, side }: Gutter): boolean {
  if ((type === 'lane') !== (segment.axis === 'h')) return false;
  const index = (type === 'lane' ? lanes : steps).findIndex((place) => place.id === id);
  return index >= 0 && segment.gutter === index + (side === 'after' ? 1 : 0);
}
