// Connectors, glued to the cards at their ends, and their labels above all of them.

import { getRecord } from '../../blueprint/buckets';
import type { Translate } from '../../i18n/messages';
import { connectorKind } from '../../kinds/connectors/list';
import type { Point } from '../../lib/geometry';
import type { PathPrimitive, SceneGeometry, SceneItem, Segment } from '../../scene/scene';
import type { NamedBlueprint } from '../svgNames';
import type { Gluing } from './glue';
import { itemShapes } from './itemShapes';
import type { PartNames } from './partNames';
import type { SlideConnector, SlideShape } from './slideShape';
import { together } from './together';

export interface ConnectorContext {
  readonly names: PartNames;
  readonly glue: Gluing;
  readonly translate: Translate;
}

export function connectorShapes(
  items: readonly SceneItem[], { routes }: SceneGeometry, { connectors }: Pick<NamedBlueprint, 'connectors'>, { names, glue, translate }: ConnectorContext,
): SlideShape[] {
  const lines: SlideConnector[] = [];
  const labels: SlideShape[] = [];
  for (const item of items) {
    const record = getRecord(connectors, item.ref.id);
    const points = routes.get(item.ref.id);
    const line = lineOf(item);
    if (!record || !points || !line?.stroke) continue;
    const { name } = names.name(item.ref);
    const kind = connectorKind(record.kind);
    const text = record.label ? `${name} (${record.label})` : name;
    const alt = translate('pages.card', { lane: translate(kind.name), text });
    lines.push({ type: 'connector', name, alt, points, path: wholePath(line, points), stroke: line.stroke, heads: kind.heads, ...glue.endsOf(record) });
    const label = item.primitives.filter((p) => p.type !== 'path');
    labels.push(...together(itemShapes(label, { name, sources: [record.label ?? ''] }), { name: record.label ?? '', alt: '' }));
  }
  return [...lines, ...labels];
}

/** The line itself; heads are filled. */
function lineOf({ primitives }: SceneItem): PathPrimitive | undefined {
  return primitives.find((p): p is PathPrimitive => p.type === 'path' && p.stroke !== undefined);
}

/** The sheet paints heads apart and ends the line inside them; a slide's line has heads of its own at its ends. */
function wholePath({ segments }: PathPrimitive, points: readonly Point[]): Segment[] {
  const [first, last] = [points[0], points.at(-1)];
  return segments.map((segment, i): Segment => {
    const at = i === 0 ? first : i === segments.length - 1 ? last : undefined;
    return at && (segment[0] === 'M' || segment[0] === 'L') ? [segment[0], at.x, at.y] : segment;
  });
}
