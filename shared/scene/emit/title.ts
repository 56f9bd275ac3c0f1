// The title block: title, what the brief says, and the legend at the right, or under them where the sheet is narrow.

import type { Blueprint } from '../../blueprint/records';
import type { Translate } from '../../i18n/messages';
import { subtitle } from '../layout/subtitle';
import type { TextMeasurer } from '../measure';
import type { KeepItem } from '../reuse';
import type { Primitive, SceneItem } from '../scene';
import { sizes, type } from '../sizes';
import type { SceneTheme } from '../theme';
import { legend, type LegendUse } from './legend';
import { textAt } from './text';

const TOP = 24;
const TITLE_BASELINE = 20;
const TITLE_LINE = 30;
const SUBTITLE_DROP = 26;
const SUBTITLE_LINE = 19;
const BOTTOM = 26;
const COLUMN_GAP = 48;
const MAX_TITLE_LINES = 3;
const MAX_SUBTITLE_LINES = 4;

export interface TitleBlock {
  readonly height: number;
  readonly items: readonly SceneItem[];
}

export interface TitleLook {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

export function titleBlock(blueprint: Pick<Blueprint, 'title' | 'brief'>, use: LegendUse, width: number, look: TitleLook, keep: KeepItem): TitleBlock {
  const { theme, measure, translate } = look;
  const room = width - 2 * sizes.margin;
  const key = legend(use, room, theme, measure, translate);
  const title = blueprint.title || translate('sheet.untitled');
  const about = subtitle(blueprint.brief, translate);
  const wanted = Math.max(measure.line(title, type.title).width, Math.min(measure.line(about, type.subtitle).width, room * 0.6));
  const beside = key !== null && wanted + COLUMN_GAP + key.width <= room;
  const textRoom = beside ? room - key.width - COLUMN_GAP : room;
  const titles = measure.wrap(title, type.title, textRoom, MAX_TITLE_LINES);
  const abouts = about ? measure.wrap(about, type.subtitle, textRoom, MAX_SUBTITLE_LINES) : [];
  const lastTitle = TOP + TITLE_BASELINE + (titles.length - 1) * TITLE_LINE;
  const bottom = lastTitle + (abouts.length > 0 ? SUBTITLE_DROP + (abouts.length - 1) * SUBTITLE_LINE : 0);
  const place = { x: sizes.margin - 4, y: TOP - 6, w: textRoom + 8, h: bottom - TOP + 14 };
  const items: SceneItem[] = [
    keep('title', [...titles, ...abouts, textRoom], () => {
      const lines = (texts: typeof titles, first: number, step: number, style: typeof type.title | typeof type.subtitle, fill: string): Primitive[] =>
        texts.map((line, i) => textAt(line, sizes.margin, first + i * step, style, fill));
      return {
        id: 'title',
        ref: { type: 'title', id: 'title' },
        layer: 'title',
        box: place,
        primitives: [
          ...lines(titles, TOP + TITLE_BASELINE, TITLE_LINE, type.title, theme.text),
          ...lines(abouts, lastTitle + SUBTITLE_DROP, SUBTITLE_LINE, type.subtitle, theme.muted),
        ],
      };
    }),
  ];
  if (!key) return { height: bottom + BOTTOM, items };
  const x = beside ? width - sizes.margin - key.width : sizes.margin;
  const y = beside ? TOP + 4 : bottom + 14;
  items.push(
    keep('legend', [x, y, ...use.flags, ...use.connectors], () => ({
      id: 'legend',
      ref: { type: 'legend', id: 'legend' },
      layer: 'title',
      box: { x: x - 2, y: y - 2, w: key.width + 4, h: key.height + 4 },
      primitives: key.draw(x, y),
    })),
  );
  return { height: Math.max(bottom, y + key.height - 4) + BOTTOM, items };
}
