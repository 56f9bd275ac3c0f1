// "Peak", "Lowest" and "End" beside their points: above or below, where nothing else stands; a name that finds no room is
// left out, since the ring around the point says that it is marked.

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
const GAP = 10;
const EDGE = 4;

/** @param points all that names must not cover */
export function markNames(marked: readonly MarkedPoint[], points: readonly Point[], { left, right, color, measure, translate }: NameOptions): Primitive[] {
  const taken: Box[] = points.map(({ x, y }) => ({ x: x - POINT_RADIUS, y: y - POINT_RADIUS, w: 2 * POINT_RADIUS, h: 2 * POINT_RADIUS }));
  return marked.flatMap(({ x, y, marks }) => {
    const name = measure.line(marks.map((mark) => translate(`sheet.emotion.${mark}`)).join(translate('sheet.separator')), type.pill);
    const start = Math.min(Math.max(x - name.width / 2, left + EDGE), right - EDGE - name.width);
    const boxAt = (top: number): Box => ({ x: start - 2, y: top, w: name.width + 4, h: HEIGHT });
    const above = boxAt(y - GAP - HEIGHT);
    const below = boxAt(y + GAP);
    const isBelow = marks.includes('lowest') && !marks.includes('peak');
    const free = (isBelow ? [below, above] : [above, below]).find((box) => !taken.some((other) => intersects(box, other)));
    if (!free) return [];
    taken.push(free);
    return [textAt(name, start, free.y + HEIGHT - 3.5, type.pill, color)];
  });
}
