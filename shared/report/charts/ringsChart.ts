// Stakeholders on three rings: the closer to the middle, the more directly they touch the service. Where there is no room for
// names, all are numbers, and the table under it says whose.

import { OVERHANG, RING_EDGES, ringLayout, type RingLayout } from '../../analysis/ringLayout';
import { ringName } from '../../blueprint/analysisNames';
import type { Stakeholder } from '../../blueprint/analysisRecords';
import { STAKEHOLDER_RINGS, type StakeholderRing } from '../../blueprint/analysisValues';
import type { Point } from '../../lib/geometry';
import type { Primitive, Segment } from '../../scene/scene';
import type { ReportChart, ReportContext } from '../report';
import { chartText, INK, LINE, MUTED, PAPER, SERIES } from './chartText';

/** px; a map that has to be higher than the highest has numbers, as has one whose names get too short. */
const [WIDTH, HEIGHT, HIGHEST] = [640, 380, 640];
const SHORTEST = 100;
const SIGN = { height: 22, pad: 10 };
const FILLS: Readonly<Record<StakeholderRing, string>> = { inner: '#d3e0f2', middle: '#e6eef8', outer: '#f4f7fb' };
/** How far the handles of a quarter of an ellipse reach. */
const KAPPA = 0.5523;

export function ringsChart(context: Pick<ReportContext, 'measure' | 't'>, title: string, stakeholders: readonly Stakeholder[]): ReportChart {
  const { measure, t } = context;
  const named = layoutOf(context, stakeholders, ({ name }) => name);
  const hasNames = named.longest >= SHORTEST && named.height <= HIGHEST;
  const textOf = (one: Stakeholder, i: number): string => (hasNames ? one.name : String(i + 1));
  const layout = hasNames ? named : layoutOf(context, stakeholders, textOf);
  const [reach, half] = [layout.width / 2, layout.height / 2];
  const middle = OVERHANG + reach;
  const primitives: Primitive[] = [
    ...STAKEHOLDER_RINGS.toReversed().map((ring): Primitive => ({
      type: 'path', segments: ellipse({ x: middle, y: half }, RING_EDGES[ring] * (reach - 1), RING_EDGES[ring] * (half - 1)), fill: FILLS[ring], stroke: { color: LINE, width: 1 },
    })),
    ...STAKEHOLDER_RINGS.map((ring) => chartText(measure, t(ringName(ring)), { x: middle, y: half - RING_EDGES[ring] * half + 14, anchor: 'middle', fill: MUTED })),
    ...stakeholders.flatMap((one, i): Primitive[] => {
      const at = layout.places.get(one.id) ?? { x: 0, y: 0 };
      const w = Math.min(signWidth(context, textOf(one, i)), layout.longest);
      const x = middle + at.x * reach - w / 2;
      const y = half + at.y * half - SIGN.height / 2;
      return [
        { type: 'rect', x, y, w, h: SIGN.height, r: SIGN.height / 2, fill: PAPER, stroke: { color: SERIES[0], width: 1 } },
        chartText(measure, textOf(one, i), { x: x + w / 2, y: y + 15, anchor: 'middle', fill: INK, width: w - 2 * SIGN.pad + 1 }),
      ];
    }),
  ];
  return { type: 'chart', title, spoken: title, width: WIDTH, height: layout.height, primitives };
}

function signWidth({ measure }: Pick<ReportContext, 'measure'>, text: string): number {
  return measure.line(text, { size: 11, weight: 400 }).width + 2 * SIGN.pad;
}

function layoutOf(context: Pick<ReportContext, 'measure' | 't'>, stakeholders: readonly Stakeholder[], textOf: (one: Stakeholder, i: number) => string): RingLayout {
  const title = (ring: StakeholderRing): number => context.measure.line(context.t(ringName(ring)), { size: 11, weight: 400 }).width;
  const titles = { inner: title('inner'), middle: title('middle'), outer: title('outer') };
  const people = stakeholders.map((one, i) => ({ id: one.id, ring: one.ring, width: signWidth(context, textOf(one, i)) }));
  return ringLayout(people, { width: WIDTH - 2 * OVERHANG, height: HEIGHT, titles });
}

function ellipse({ x, y }: Point, a: number, b: number): Segment[] {
  const [c, d] = [a * KAPPA, b * KAPPA];
  return [
    ['M', x + a, y], ['C', x + a, y + d, x + c, y + b, x, y + b], ['C', x - c, y + b, x - a, y + d, x - a, y],
    ['C', x - a, y - d, x - c, y - b, x, y - b], ['C', x + c, y - b, x + a, y - d, x + a, y], ['Z'],
  ];
}
