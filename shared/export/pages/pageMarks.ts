// What stands in the margins of pages that belong together: crop marks, and which page it is. In pt from the page's corner.

import type { Translate } from '../../i18n/messages';
import type { TextMeasurer } from '../../scene/measure';
import type { SceneItem, Segment } from '../../scene/scene';
import { POINTS_PER_MM, type Page, type PageLayout } from './page';

/** mm off what is printed. */
const MARK_FROM = 1.5;
const MARK_TO = 5.5;
const LABEL_DROP = 4.6;
const LABEL_INSET = 3;
const LABEL = { size: 7.5, weight: 500 } as const;
const INK = '#66717f';
/** pt */
const LEAST_LABEL = 80;

export interface PageWords {
  readonly title: string;
  readonly translate: Translate;
  readonly measure: TextMeasurer;
}

/** Nothing on a page that stands alone. */
export function pageMarks(page: Page, layout: PageLayout, words: PageWords): SceneItem[] {
  const { trim } = page;
  return layout.marked && trim ? [cropMarks(trim, layout), label(page, trim, layout, words)] : [];
}

function cropMarks(trim: NonNullable<Page['trim']>, { area }: PageLayout): SceneItem {
  const [from, to] = [MARK_FROM * POINTS_PER_MM, MARK_TO * POINTS_PER_MM];
  const [right, bottom] = [area.x + area.w, area.y + area.h];
  const segments = [
    ...[trim.x, trim.x + trim.w].flatMap((x): Segment[] => [
      ['M', x, area.y - from], ['L', x, area.y - to], ['M', x, bottom + from], ['L', x, bottom + to],
    ]),
    ...[trim.y, trim.y + trim.h].flatMap((y): Segment[] => [
      ['M', area.x - from, y], ['L', area.x - to, y], ['M', right + from, y], ['L', right + to, y],
    ]),
  ];
  return item('marks', [{ type: 'path', segments, stroke: { color: INK, width: 0.5 } }]);
}

function label({ number, row, column }: Page, trim: NonNullable<Page['trim']>, { area, pages }: PageLayout, words: PageWords): SceneItem {
  const text = words.translate('pages.label', { n: number, count: pages.length, row, column, title: words.title });
  const x = trim.x + LABEL_INSET * POINTS_PER_MM;
  const y = area.y + area.h + LABEL_DROP * POINTS_PER_MM;
  const [line] = words.measure.wrap(text, LABEL, Math.max(LEAST_LABEL, area.x + area.w - x), 1);
  const runs = line?.runs.map((run) => ({ ...run, x: x + run.x })) ?? [];
  return item('label', [{ type: 'text', y, ...LABEL, fill: INK, runs }]);
}

function item(id: string, primitives: SceneItem['primitives']): SceneItem {
  return { id, ref: { type: 'sheet', id }, layer: 'title', box: { x: 0, y: 0, w: 0, h: 0 }, primitives };
}
