// "Peak", "Lowest" and "End" beside their points, clear of connectors, which run through the middle of steps, and of curves
// where there is room. Points side by side that are marked alike share one name. A name that finds no room is left out,
// since the ring around the point says that it is marked.

import type { EmotionMark } from '../../blueprint/emotionCurves';
import type { Translate } from '../../i18n/messages';
import type { Box, Point } from '../../lib/geometry';
import { contains, intersects } from '../../lib/geometry';
import type { MeasuredLine, TextMeasurer } from '../measure';
import type { Primitive } from '../scene';
import { type } from '../sizes';
import { POINT_RADIUS } from './emotionLook';
import { textAt } from './text';

export interface MarkedPoint extends Point {
  readonly marks: readonly EmotionMark[];
  /** Of its name, where that says whose it is. */
  readonly color?: string;
}

interface NameOptions {
  /** Names stay between these, px. */
  readonly left: number;
  readonly right: number;
  readonly color: string;
  /** Under names that stand on a curve. */
  readonly ground: string;
  /** Curves, each as points from left to right that stand close. */
  readonly lines: readonly (readonly Point[])[];
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

const HEIGHT = 14;
/** From the point's middle to its name, across and down. */
const BESIDE = 10;
const BEYOND = 5;
const EDGE = 4;
/** Points no farther from one another than this stand side by side. */
const NEAR = { x: 17, y: 12 } as const;

/** @param points all that names must not cover */
export function markNames(marked: readonly MarkedPoint[], points: readonly Point[], options: NameOptions): Primitive[] {
  const { left, right, color, measure, translate, lines, ground } = options;
  const taken: Box[] = points.map(({ x, y }) => ({ x: x - POINT_RADIUS, y: y - POINT_RADIUS, w: 2 * POINT_RADIUS, h: 2 * POINT_RADIUS }));
  return alike(marked).flatMap((group) => {
    const { marks } = group[0] as MarkedPoint;
    const name = measure.line(marks.map((mark) => translate(`sheet.emotion.${mark}`)).join(translate('sheet.separator')), type.pill);
    const free = placesFor(group, name).filter((box) => box.x >= left + EDGE && box.x + box.w <= right - EDGE && !taken.some((other) => intersects(box, other)));
    const [best] = free.map((box) => ({ box, crossed: lines.filter((line) => crosses(line, box)).length })).toSorted((a, b) => a.crossed - b.crossed);
    if (!best) return [];
    const { box, crossed } = best;
    taken.push(box);
    const ink = group.length === 1 ? group[0]?.color ?? color : color;
    const under: Primitive[] = crossed > 0 ? [{ type: 'rect', x: box.x - 2, y: box.y, w: box.w + 4, h: box.h, r: 3, fill: ground }] : [];
    return [...under, textAt(name, box.x, box.y + HEIGHT - 3.5, type.pill, ink)];
  });
}

/** Those side by side with the same marks together, from left to right. */
function alike(marked: readonly MarkedPoint[]): MarkedPoint[][] {
  const groups: MarkedPoint[][] = [];
  for (const point of marked.toSorted((a, b) => a.x - b.x)) {
    const group = groups.find((others) => others.some((other) =>
      String(other.marks) === String(point.marks) && Math.abs(other.x - point.x) <= NEAR.x && Math.abs(other.y - point.y) <= NEAR.y));
    if (group) group.push(point);
    else groups.push([point]);
  }
  return groups;
}

/** Where their name could stand, the best first. */
function placesFor(group: readonly MarkedPoint[], name: MeasuredLine): Box[] {
  const [first, last] = [group[0] as MarkedPoint, group.at(-1) as MarkedPoint];
  const ys = group.map(({ y }) => y);
  const boxAt = (isRight: boolean, isBelow: boolean): Box => ({
    x: isRight ? last.x + BESIDE : first.x - BESIDE - name.width,
    y: isBelow ? Math.max(...ys) + BEYOND : Math.min(...ys) - BEYOND - HEIGHT, w: name.width, h: HEIGHT,
  });
  const under = first.marks.includes('lowest') && !first.marks.includes('peak');
  return [boxAt(true, under), boxAt(false, under), boxAt(true, !under), boxAt(false, !under)];
}

function crosses(line: readonly Point[], box: Box): boolean {
  for (const point of line) {
    if (point.x > box.x + box.w) return false;
    if (contains(box, point)) return true;
  }
  return false;
}
