// A connector: its line with rounded corners and jumps over others, arrow heads, and its label on a pill of the sheet's colour.

import type { Connector } from '../../blueprint/records';
import { connectorKind } from '../../kinds/connectors/list';
import { inflate, unionBox, type Box, type Point } from '../../lib/geometry';
import type { TextMeasurer } from '../measure';
import type { Route } from '../route/router';
import type { Primitive, SceneItem } from '../scene';
import { type } from '../sizes';
import type { SceneTheme } from '../theme';
import { arrowHead, roundedLine } from './pathOf';
import { textCentred } from './text';

const CORNER = 7;
const WIDTH = 1.5;
/** The line ends inside the arrow head, so that its blunt end never shows. */
const HEAD_COVERS = 5;
const LABEL_HEIGHT = 18;
const LABEL_PADDING = 6;
/** px; what is longer is cut. */
export const LABEL_WIDTH = 130;

export function connectorItem(connector: Connector, route: Route, theme: SceneTheme, measure: TextMeasurer): SceneItem {
  const kind = connectorKind(connector.kind);
  const points = route.points;
  const last = points.at(-1) as Point;
  const beforeLast = points.at(-2) as Point;
  const first = points[0] as Point;
  const second = points[1] as Point;
  const both = kind.heads === 'both';
  const line = [both ? shortened(first, second) : first, ...points.slice(1, -1), shortened(last, beforeLast)];
  const primitives: Primitive[] = [
    {
      type: 'path',
      segments: roundedLine(line, CORNER, route.jumps),
      stroke: { color: theme.connector, width: WIDTH, ...(kind.dash ? { dash: kind.dash } : {}) },
    },
    { type: 'path', segments: arrowHead(last, beforeLast), fill: theme.connector },
  ];
  if (both) primitives.push({ type: 'path', segments: arrowHead(first, second), fill: theme.connector });
  const label = connector.label ? labelOf(connector.label, points, theme, measure) : null;
  if (label) primitives.push(...label.primitives);
  const box = inflate(unionBox(points.map((p) => ({ ...p, w: 0, h: 0 }))) as Box, 5);
  return {
    id: `connector:${connector.id}`,
    ref: { type: 'connector', id: connector.id },
    layer: 'content',
    box: label ? (unionBox([box, label.box]) as Box) : box,
    primitives,
  };
}

function shortened(end: Point, from: Point): Point {
  const length = Math.hypot(end.x - from.x, end.y - from.y);
  const by = Math.min(HEAD_COVERS, length / 2);
  return length === 0 ? end : { x: end.x + ((from.x - end.x) / length) * by, y: end.y + ((from.y - end.y) / length) * by };
}

function labelOf(text: string, points: readonly Point[], theme: SceneTheme, measure: TextMeasurer): { primitives: Primitive[]; box: Box } {
  const line = measure.wrap(text, type.connectorLabel, LABEL_WIDTH, 1)[0] ?? measure.line('', type.connectorLabel);
  const at = labelPlace(points, line.width + 2 * LABEL_PADDING);
  const box: Box = { x: at.x - line.width / 2 - LABEL_PADDING, y: at.y - LABEL_HEIGHT / 2, w: line.width + 2 * LABEL_PADDING, h: LABEL_HEIGHT };
  return {
    box,
    primitives: [
      { type: 'rect', ...box, r: LABEL_HEIGHT / 2, fill: theme.background },
      textCentred(line, at.x, at.y + 3.9, type.connectorLabel, theme.muted),
    ],
  };
}

/** The middle of the first leg that has room for it, else of the longest leg. */
function labelPlace(points: readonly Point[], width: number): Point {
  let best: { at: Point; length: number } | undefined;
  for (let i = 1; i < points.length; i++) {
    const p = points[i - 1] as Point;
    const q = points[i] as Point;
    const length = Math.abs(p.x - q.x) + Math.abs(p.y - q.y);
    const at = { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 };
    const room = p.y === q.y ? width + 16 : LABEL_HEIGHT + 20;
    if (length >= room) return at;
    if (!best || length > best.length) best = { at, length };
  }
  return best?.at ?? (points[0] as Point);
}
