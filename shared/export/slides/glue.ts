// Where connectors are glued to cards: at the middle of a side where they end there, which all programs know, else at a
// site of the card's own just where they end, so that several on one side stay apart when the card is moved.

import type { Connector } from '../../blueprint/records';
import type { Point } from '../../lib/geometry';
import type { SceneGeometry } from '../../scene/scene';
import { middles } from './outlineXml';
import type { Glue } from './slideShape';

/** px */
const SAME = 0.75;

export interface Gluing {
  /** A card's own sites. */
  sitesOf(card: string): readonly Point[];
  /** The ends of a connector that is drawn. */
  endsOf(connector: Pick<Connector, 'id' | 'from' | 'to'>): { from?: Glue; to?: Glue };
}

export function gluing(connectors: Iterable<Connector>, { routes, cards }: SceneGeometry): Gluing {
  const sites = new Map<string, Point[]>();
  const ends = new Map<string, { from?: Glue; to?: Glue }>();
  const glue = (card: string, at: Point | undefined): Glue | undefined => {
    const box = cards.get(card)?.box;
    if (!box || !at) return undefined;
    const isHere = (p: Point): boolean => Math.abs(p.x - at.x) < SAME && Math.abs(p.y - at.y) < SAME;
    const middle = middles(box).findIndex(isHere);
    if (middle >= 0) return { card, site: middle };
    const own = sites.get(card) ?? [];
    sites.set(card, own);
    const known = own.findIndex(isHere);
    if (known < 0) own.push(at);
    return { card, site: 4 + (known < 0 ? own.length - 1 : known) };
  };
  for (const { id, from, to } of connectors) {
    const points = routes.get(id);
    if (!points) continue;
    const first = glue(from, points[0]);
    const last = glue(to, points.at(-1));
    ends.set(id, { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) });
  }
  return { sitesOf: (card) => sites.get(card) ?? [], endsOf: ({ id }) => ends.get(id) ?? {} };
}
