// A connector kind in the legend, as it runs on the sheet: forwards, both ways, dashed, or back to where it came from.

import type { ConnectorKind } from '../../blueprint/records';
import { connectorKind } from '../../kinds/connectors/list';
import type { Point } from '../../lib/geometry';
import type { Primitive } from '../scene';
import type { SceneTheme } from '../theme';
import { arrowHead, roundedLine } from './pathOf';

/** px */
export const SIGN_WIDTH = 30;
/** What goes back does so this far above and below the middle of the row. */
const TURN = 5;
const CORNER = 5;
/** The line ends inside the arrow head. */
const HEAD_COVERS = 5;

/** With its left end at x and its middle at y. */
export function connectorSign(id: ConnectorKind, x: number, y: number, theme: SceneTheme): Primitive[] {
  const { heads, dash, goesBack } = connectorKind(id);
  const right = x + SIGN_WIDTH;
  const both = heads === 'both';
  const [from, to]: readonly [Point, Point] = goesBack ? [{ x: right, y: y - TURN }, { x, y: y - TURN }] : [{ x, y }, { x: right, y }];
  const line: Point[] = goesBack
    ? [{ x, y: y + TURN }, { x: right - 1, y: y + TURN }, { x: right - 1, y: y - TURN }, { x: x + HEAD_COVERS, y: y - TURN }]
    : [{ x: both ? x + HEAD_COVERS : x, y }, { x: right - HEAD_COVERS, y }];
  return [
    { type: 'path', segments: roundedLine(line, CORNER, []), stroke: { color: theme.connector, width: 1.5, ...(dash ? { dash } : {}) } },
    { type: 'path', segments: arrowHead(to, from), fill: theme.connector },
    ...(both ? [{ type: 'path' as const, segments: arrowHead(from, to), fill: theme.connector }] : []),
  ];
}
