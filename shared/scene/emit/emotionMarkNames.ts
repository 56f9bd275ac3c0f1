// "Peak", "Lowest" and "End" beside their points, clear of connectors, which run through the middle of steps. A name that
// finds no room is left out, since the ring around the point says that it is marked.

import type { EmotionMark } from '../../blueprint/emotionCurves';
import type { Translate } from '../../i18n/messages';
import type { Box, Point } from '../../lib/geometry';
import { intersects } from '../../lib/geometry';
import type { TextMeasurer } from '../measure';
import type { Primitive } from '../scene';
import { type } from '../sizes';
import { POINT_RADIUS } from './emotionLook';
import { textAt } from './text';

export interface MarkedPoint extends Point {
  readonly marks: readonly EmotionMark[];
}

interface NameOptions {
  /** Names stay between these, px. */
  readonly left: number;
  readonly right: number;
  readonly color: string;
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

const HEIGHT = 14;
/** From the point's middle to its name, across and down. */
const BESIDE = 10;
const BEYOND = 5;
const EDGE = 4;

/** @param points all that names must not cover */
export function markNames(marked: readonly MarkedPoint[], points: readonly Point[], { left, right, color, measure, translate }: NameOptions): Primitive[] {
  const taken: Box[] = points.map(({ x, y }) => ({ x: x - POINT_RADIUS, y: y - POINT_RADIUS, w: 2 * POINT_RADIUS, h: 2 * POINT_RADIUS }));
  return marked.flatMap(({ x, y, marks }) => {
    const name = measure.line(marks.map((mark) => translate(`sheet.emotion.${mark}`)).join(translate('sheet.separator')), type.pill);
    const boxAt = (isRight: boolean, isBelow: boolean): Box => ({
      x: isRight ? x + BESIDE : x - BESIDE - name.width, y: isBelow ? y + BEYOND : y - BEYOND - HEIGHT, w: name.width, h: HEIGHT,
    });
    const under = marks.includes('lowest') && !marks.includes('peak');
    const free = [boxAt(true, under), boxAt(false, under), boxAt(true, !under), boxAt(false, !under)].find((box) =>
      box.x >= left + EDGE && box.x + box.w <= right - EDGE && !taken.some((other) => intersects(box, other)));
    if (!free) return [];
    taken.push(free);
    return [textAt(name, free.x, free.y + HEIGHT - 3.5, type.pill, color)];
  });
}
