// What is under a point of the sheet. Works on the scene's geometry, not on what was painted, so that tools, tests and
// the screen agree without a canvas.

import type { Box, Point } from '../lib/geometry';
import { contains, inflate } from '../lib/geometry';
import { entriesIn } from './sceneIndex';
import type { Route } from './sceneIndex';
import type { Scene, SceneGeometry } from './scene';

export type Hit =
  | { readonly type: 'card' | 'connector' | 'lane' | 'phase' | 'step'; readonly id: string }
  | { readonly type: 'cell'; readonly lane: string; readonly step: string }
  | { readonly type: 'title' };

function distanceToPart(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Sheet px from the point to the nearest part of the route; Infinity for an empty one. */
export function distanceToRoute(p: Point, route: Route): number {
  let nearest = Infinity;
  for (let i = 1; i < route.length; i++) {
    nearest = Math.min(nearest, distanceToPart(p, route[i - 1] as Point, route[i] as Point));
  }
  return nearest;
}

/** The grid cell at a point, however full it is; null outside the grid. */
export function cellAt(geometry: SceneGeometry, p: Point): { lane: string; step: string } | null {
  const lane = geometry.lanes.find((l) => p.y >= l.y && p.y < l.y + l.h);
  const step = geometry.steps.find((s) => p.x >= s.x && p.x < s.x + s.w);
  return lane && step ? { lane: lane.id, step: step.id } : null;
}

function hitGrid(scene: Scene, p: Point): Hit | null {
  const g = scene.geometry;
  if (p.x < 0 || p.x > scene.width || p.y < 0) return null;
  if (p.y < g.phaseTop) return { type: 'title' };
  if (p.y < g.lanesTop) {
    const row = p.y < g.stepTop ? g.phases : g.steps;
    const found = row.find((column) => p.x >= column.x && p.x < column.x + column.w);
    return found ? { type: p.y < g.stepTop ? 'phase' : 'step', id: found.id } : null;
  }
  if (p.x <= g.laneColumnRight) {
    const lane = g.lanes.find((l) => p.y >= l.y && p.y < l.y + l.h);
    return lane ? { type: 'lane', id: lane.id } : null;
  }
  const cell = cellAt(g, p);
  return cell ? { type: 'cell', ...cell } : null;
}

/**
 * The topmost thing at a point: a card, else the nearest connector within `tolerance` sheet px, else a header or cell.
 * Null outside the grid.
 */
export function hitTest(scene: Scene, point: Point, tolerance: number): Hit | null {
  const { geometry } = scene;
  let connector: string | null = null;
  let nearest = tolerance;
  for (const entry of entriesIn(geometry, inflate({ ...point, w: 0, h: 0 }, tolerance))) {
    if (entry.type === 'card') {
      if (contains(entry.box, point)) return { type: 'card', id: entry.id };
      continue;
    }
    const distance = distanceToRoute(point, geometry.routes.get(entry.id) ?? []);
    if (distance <= nearest) {
      nearest = distance;
      connector = entry.id;
    }
  }
  return connector ? { type: 'connector', id: connector } : hitGrid(scene, point);
}

/** The cards that `box` touches, in reading order of the scene. */
export function cardsIn(scene: Scene, box: Box): string[] {
  const found = new Set(entriesIn(scene.geometry, box).filter((e) => e.type === 'card').map((e) => e.id));
  return [...scene.geometry.cards.keys()].filter((id) => found.has(id));
}
