// Numbered points in a square of four named quarters; the table under it says what the numbers are, so that no name can
// lie on another.

import type { Primitive } from '../../scene/scene';
import type { ReportChart, ReportContext } from '../report';
import { chartText, LINE, MUTED, PAPER, SERIES } from './chartText';

interface Axis {
  readonly name: string;
  /** At the left, or at the bottom. */
  readonly from: number;
  readonly to: number;
}

interface PointsChart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Top left, top right, bottom left, bottom right. */
  readonly quarters: readonly [string, string, string, string];
  /** Numbered from 1. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** px */
const [WIDTH, HEIGHT] = [640, 360];
const BOX = { x: 40, y: 8, w: 590, h: 310 };

export function pointsChart({ measure, t }: Pick<ReportContext, 'measure' | 't'>, { title, x, y, quarters, points }: PointsChart): ReportChart {
  const across = (value: number): number => BOX.x + ((value - x.from) / (x.to - x.from)) * BOX.w;
  const down = (value: number): number => BOX.y + BOX.h - ((value - y.from) / (y.to - y.from)) * BOX.h;
  const [left, right, top, bottom] = [BOX.x + 8, BOX.x + BOX.w - 8, BOX.y + 18, BOX.y + BOX.h - 8];
  const number = (value: number): string => t('report.number', { value });
  const primitives: Primitive[] = [
    { type: 'rect', ...BOX, fill: PAPER, stroke: { color: LINE, width: 1 } },
    { type: 'path', segments: [['M', BOX.x + BOX.w / 2, BOX.y], ['L', BOX.x + BOX.w / 2, BOX.y + BOX.h]], stroke: { color: LINE, width: 1 } },
    { type: 'path', segments: [['M', BOX.x, BOX.y + BOX.h / 2], ['L', BOX.x + BOX.w, BOX.y + BOX.h / 2]], stroke: { color: LINE, width: 1 } },
    ...quarters.map((name, i) => chartText(measure, name, {
      x: i % 2 === 0 ? left : right, y: i < 2 ? top : bottom, anchor: i % 2 === 0 ? 'start' : 'end', fill: MUTED, weight: 600,
    })),
    chartText(measure, `${x.name} →`, { x: BOX.x + BOX.w, y: HEIGHT - 6, anchor: 'end', fill: MUTED }),
    chartText(measure, number(x.from), { x: BOX.x, y: HEIGHT - 26, anchor: 'middle', fill: MUTED }),
    chartText(measure, number(x.to), { x: BOX.x + BOX.w, y: HEIGHT - 26, anchor: 'end', fill: MUTED }),
    chartText(measure, number(y.from), { x: BOX.x - 6, y: BOX.y + BOX.h, anchor: 'end', fill: MUTED }),
    chartText(measure, number(y.to), { x: BOX.x - 6, y: BOX.y + 10, anchor: 'end', fill: MUTED }),
    chartText(measure, `↑ ${y.name}`, { x: BOX.x, y: HEIGHT - 6, fill: MUTED, width: 280 }),
  ];
  points.forEach((point, i) => {
    const [cx, cy] = [across(point.x), down(point.y)];
    primitives.push(
      { type: 'circle', cx, cy, r: 9, fill: SERIES[0], stroke: { color: PAPER, width: 1 } },
      chartText(measure, String(i + 1), { x: cx, y: cy + 4, anchor: 'middle', fill: PAPER, weight: 600 }),
    );
  });
  return { type: 'chart', title, width: WIDTH, height: HEIGHT, primitives };
}
