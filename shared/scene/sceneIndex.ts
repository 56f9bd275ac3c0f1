// Where the cards and connectors of a scene are, as a spatial index. Made only when somebody asks (a gesture's previews
// never do), and kept as long as the geometry it belongs to.

import Flatbush from 'flatbush';
import type { Box } from '../lib/geometry';
import { intersects } from '../lib/geometry';
import type { SceneGeometry } from './scene';

export type Route = readonly { readonly x: number; readonly y: number }[];

export interface IndexEntry {
  readonly type: 'card' | 'connector';
  readonly id: string;
  readonly box: Box;
}

interface SceneIndex {
  readonly entries: readonly IndexEntry[];
  readonly tree: Flatbush | null;
}

const indexes = new WeakMap<SceneGeometry, SceneIndex>();

function routeBox(route: Route): Box {
  const xs = route.map((p) => p.x);
  const ys = route.map((p) => p.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

function buildIndex(geometry: SceneGeometry): SceneIndex {
  const entries: IndexEntry[] = [];
  for (const card of geometry.cards.values()) entries.push({ type: 'card', id: card.id, box: card.box });
  for (const [id, route] of geometry.routes) {
    if (route.length > 1) entries.push({ type: 'connector', id, box: routeBox(route) });
  }
  if (entries.length === 0) return { entries, tree: null };
  const tree = new Flatbush(entries.length);
  for (const { box } of entries) tree.add(box.x, box.y, box.x + box.w, box.y + box.h);
  tree.finish();
  return { entries, tree };
}

/** The cards and connectors whose boxes touch `box`; a connector's box is that of its whole route. In no order. */
export function entriesIn(geometry: SceneGeometry, box: Box): IndexEntry[] {
  let index = indexes.get(geometry);
  if (!index) indexes.set(geometry, (index = buildIndex(geometry)));
  const { entries, tree } = index;
  if (!tree) return [];
  return tree
    .search(box.x, box.y, box.x + box.w, box.y + box.h)
    .map((i) => entries[i] as IndexEntry)
    .filter((entry) => intersects(entry.box, box));
}
