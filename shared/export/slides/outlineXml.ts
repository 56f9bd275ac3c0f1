// Outlines of a slide's shapes: rectangles and ellipses as the program's own, everything else as paths.

import type { Box, Point } from '../../lib/geometry';
import type { Segment } from '../../scene/scene';
import type { SlideBox } from './slideShape';
import type { SlideWriter } from './slideWriter';

/** A quarter circle as a cubic. */
const KAPPA = 0.5523;
const ANGLES = { right: 0, bottom: 5_400_000, left: 10_800_000, top: 16_200_000 } as const;

export function outlineXml(shape: Pick<SlideBox, 'box' | 'outline' | 'sites'>, pen: SlideWriter): string {
  const { box, outline, sites = [] } = shape;
  if (outline.type === 'ellipse') return preset('ellipse');
  if (outline.type === 'path') return pathXml(outline.segments, box, sites, pen);
  const r = Math.min(outline.r, box.w / 2, box.h / 2);
  if (sites.length > 0) return pathXml(roundedRect(box, r), box, sites, pen);
  return r > 0 ? preset('roundRect', [['adj', Math.round((r / Math.min(box.w, box.h)) * 100_000)]]) : preset('rect');
}

export function preset(name: string, adjustments: readonly (readonly [string, number])[] = []): string {
  const values = adjustments.map(([guide, value]) => `<a:gd name="${guide}" fmla="val ${value}"/>`).join('');
  return `<a:prstGeom prst="${name}"><a:avLst>${values}</a:avLst></a:prstGeom>`;
}

/**
 * A path of its own, scaled along when the shape is resized; the middles of its sides are its first sites.
 * @param sites the others; null for a line, to which nothing is glued and which is never filled
 */
export function pathXml(segments: readonly Segment[], box: Box, sites: readonly Point[] | null, pen: SlideWriter): string {
  const w = Math.max(1, pen.length(box.w));
  const h = Math.max(1, pen.length(box.h));
  const point = (x: number, y: number): string => `<a:pt x="${pen.length(x - box.x)}" y="${pen.length(y - box.y)}"/>`;
  const places = (sites ? [...middles(box), ...sites] : []).map((site) => ({ x: pen.length(site.x - box.x), y: pen.length(site.y - box.y), side: sideOf(site, box) }));
  const guides = places.map(({ x, y }, i) => `<a:gd name="x${i}" fmla="*/ ${x} w ${w}"/><a:gd name="y${i}" fmla="*/ ${y} h ${h}"/>`).join('');
  const list = places.map(({ side }, i) => `<a:cxn ang="${ANGLES[side]}"><a:pos x="x${i}" y="y${i}"/></a:cxn>`).join('');
  const path = segments.map((s) => segmentXml(s, point)).join('');
  return [
    `<a:custGeom><a:avLst/><a:gdLst>${guides}</a:gdLst><a:ahLst/><a:cxnLst>${list}</a:cxnLst>`,
    `<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${w}" h="${h}"${sites ? '' : ' fill="none"'}>${path}</a:path></a:pathLst></a:custGeom>`,
  ].join('');
}

function segmentXml(s: Segment, point: (x: number, y: number) => string): string {
  switch (s[0]) {
    case 'M': return `<a:moveTo>${point(s[1], s[2])}</a:moveTo>`;
    case 'L': return `<a:lnTo>${point(s[1], s[2])}</a:lnTo>`;
    case 'Q': return `<a:quadBezTo>${point(s[1], s[2])}${point(s[3], s[4])}</a:quadBezTo>`;
    case 'C': return `<a:cubicBezTo>${point(s[1], s[2])}${point(s[3], s[4])}${point(s[5], s[6])}</a:cubicBezTo>`;
    case 'Z': return '<a:close/>';
  }
}

/** Top, left, bottom, right: the sites of the program's own rectangles, in their order. */
export function middles({ x, y, w, h }: Box): readonly [Point, Point, Point, Point] {
  return [{ x: x + w / 2, y }, { x, y: y + h / 2 }, { x: x + w / 2, y: y + h }, { x: x + w, y: y + h / 2 }];
}

function sideOf({ x, y }: Point, box: Box): keyof typeof ANGLES {
  const distances = { top: Math.abs(y - box.y), left: Math.abs(x - box.x), bottom: Math.abs(y - box.y - box.h), right: Math.abs(x - box.x - box.w) };
  const sides = Object.keys(distances) as (keyof typeof ANGLES)[];
  return sides.reduce((best, side) => (distances[side] < distances[best] ? side : best));
}

function roundedRect({ x, y, w, h }: Box, r: number): Segment[] {
  const [right, bottom, k] = [x + w, y + h, r * (1 - KAPPA)];
  return [
    ['M', x + r, y], ['L', right - r, y], ['C', right - k, y, right, y + k, right, y + r], ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom], ['L', x + r, bottom], ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r], ['C', x, y + k, x + k, y, x + r, y], ['Z'],
  ];
}
