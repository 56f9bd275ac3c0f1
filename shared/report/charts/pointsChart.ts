// Numbered points in a square of four named quarters; the table under it says what the numbers are, so that no name can
// lie on another. Points that would lie on one another share a sign.

import type { Primitive } from '../../scene/scene';
import type { ReportChart, ReportContext } from '../report';
import { chartText, GROUND, LINE, MUTED, PAPER, SERIES } from './chartText';

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

interface Sign {
  readonly x: number;
  readonly y: number;
  readonly numbers: number[];
}

/** px */
const [WIDTH, HEIGHT] = [640, 360];
const BOX = { x: 40, y: 8, w: 590, h: 310 };
/** What lies closer than this is one sign. */
const NEAR = 17;
/** Numbers on one sign. */
const MOST_NUMBERS = 4;

export function pointsChart(context: Pick<ReportContext, 'measure' | 't'>, chart: PointsChart): ReportChart {
  const { title, x, y, points } = chart;
  const places = points.map((point) => ({
    x: BOX.x + ((point.x - x.from) / (x.to - x.from)) * BOX.w,
    y: BOX.y + BOX.h - ((point.y - y.from) / (y.to - y.from)) * BOX.h,
  }));
  const primitives = [...frame(context, chart), ...signsOf(places).flatMap((sign) => signPrimitives(context, sign))];
  return { type: 'chart', title, spoken: title, width: WIDTH, height: HEIGHT, primitives };
}

function frame({ measure, t }: Pick<ReportContext, 'measure' | 't'>, { x, y, quarters }: PointsChart): Primitive[] {
  const [left, right, top, bottom] = [BOX.x + 8, BOX.x + BOX.w - 8, BOX.y + 18, BOX.y + BOX.h - 8];
  const [middle, half] = [BOX.x + BOX.w / 2, BOX.y + BOX.h / 2];
  const number = (value: number): string => t('report.number', { value });
  const edge = { color: LINE, width: 1 };
  return [
    { type: 'rect', ...BOX, fill: PAPER },
    { type: 'rect', x: BOX.x, y: BOX.y, w: BOX.w / 2, h: BOX.h / 2, fill: GROUND },
    { type: 'rect', x: middle, y: half, w: BOX.w / 2, h: BOX.h / 2, fill: GROUND },
    { type: 'rect', ...BOX, stroke: edge },
    { type: 'path', segments: [['M', middle, BOX.y], ['L', middle, BOX.y + BOX.h]], stroke: edge },
    { type: 'path', segments: [['M', BOX.x, half], ['L', BOX.x + BOX.w, half]], stroke: edge },
    ...quarters.map((name, i) => chartText(measure, name, {
      x: i % 2 === 0 ? left : right, y: i < 2 ? top : bottom, anchor: i % 2 === 0 ? 'start' : 'end', fill: MUTED, weight: 600, width: BOX.w / 2 - 20,
    })),
    chartText(measure, number(x.from), { x: BOX.x, y: HEIGHT - 26, anchor: 'middle', fill: MUTED }),
    chartText(measure, number(x.to), { x: BOX.x + BOX.w, y: HEIGHT - 26, anchor: 'end', fill: MUTED }),
    chartText(measure, number(y.from), { x: BOX.x - 6, y: BOX.y + BOX.h, anchor: 'end', fill: MUTED }),
    chartText(measure, number(y.to), { x: BOX.x - 6, y: BOX.y + 10, anchor: 'end', fill: MUTED }),
    chartText(measure, `↑ ${y.name}`, { x: BOX.x, y: HEIGHT - 6, fill: MUTED, width: 290 }),
    chartText(measure, `${x.name} →`, { x: BOX.x + BOX.w, y: HEIGHT - 6, anchor: 'end', fill: MUTED, width: 290 }),
  ];
}

function signsOf(places: readonly { readonly x: number; readonly y: number }[]): Sign[] {
  const signs: Sign[] = [];
  places.forEach(({ x, y }, i) => {
    const near = signs.find((sign) => Math.hypot(sign.x - x, sign.y - y) < NEAR);
    if (near) near.numbers.push(i + 1);
    else signs.push({ x, y, numbers: [i + 1] });
  });
  return signs;
}

function signPrimitives({ measure }: Pick<ReportContext, 'measure'>, { x, y, numbers }: Sign): Primitive[] {
  const said = numbers.slice(0, MOST_NUMBERS).join(' · ') + (numbers.length > MOST_NUMBERS ? ' …' : '');
  const half = Math.max(9, measure.line(said, { size: 11, weight: 600 }).width / 2 + 6);
  // At the edges a wide sign stays on the chart.
  const middle = Math.min(WIDTH - half - 1, Math.max(half, x));
  return [
    { type: 'rect', x: middle - half, y: y - 9, w: 2 * half, h: 18, r: 9, fill: SERIES[0], stroke: { color: PAPER, width: 1 } },
    chartText(measure, said, { x: middle, y: y + 4, anchor: 'middle', fill: PAPER, weight: 600 }),
  ];
}
