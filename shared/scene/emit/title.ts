// The title block: logo, title, what the brief says, and the legend at the right, or under them where the sheet is narrow.
// A sheet with colours of its own has a rule along its top.

import type { Blueprint } from '../../blueprint/records';
import { shows } from '../../blueprint/style';
import type { Translate } from '../../i18n/messages';
import { subtitle } from '../layout/subtitle';
import type { MeasuredLine, TextMeasurer } from '../measure';
import type { KeepItem } from '../reuse';
import type { Primitive, SceneItem } from '../scene';
import { sizes, type } from '../sizes';
import type { SceneTheme } from '../theme';
import { colorInputs } from './colorLegend';
import { legend, type Legend, type LegendUse } from './legend';
import { logoItem, logoOf } from './logo';
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
const RULE = 6;

export interface TitleBlock {
  readonly height: number;
  readonly items: readonly SceneItem[];
}

export interface TitleLook {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

type Titled = Pick<Blueprint, 'title' | 'brief' | 'style' | 'images'>;

export function titleBlock(blueprint: Titled, use: LegendUse, width: number, look: TitleLook, keep: KeepItem): TitleBlock {
  const { theme, measure, translate } = look;
  const logo = logoOf(blueprint);
  const left = sizes.margin + (logo ? logo.room : 0);
  const room = width - sizes.margin - left;
  const key = shows(blueprint, 'legend') ? legend(use, room, theme, measure, translate) : null;
  const texts = titleTexts(blueprint, { room, legendWidth: key?.width ?? null }, look);
  const top = TOP + (theme.rule ? RULE : 0);
  // The lower of both decides; the other stands in the middle beside it.
  const height = Math.max(texts.height, logo?.h ?? 0);
  const textTop = top + Math.round((height - texts.height) / 2);
  const bottom = top + height;
  const items: SceneItem[] = [...ruleItems(width, theme, keep), textItem(texts, left, textTop, theme, keep)];
  if (logo) items.push(logoItem(logo, top, height, theme, keep));
  if (!key) return { height: bottom + BOTTOM, items };
  const x = texts.beside ? width - sizes.margin - key.width : left;
  const y = texts.beside ? top + 4 : bottom + 14;
  items.push(legendItem(key, x, y, use, keep));
  return { height: Math.max(bottom, y + key.height - 4) + BOTTOM, items };
}

interface TitleTexts {
  readonly titles: readonly MeasuredLine[];
  readonly abouts: readonly MeasuredLine[];
  /** Whether the legend stands beside them. */
  readonly beside: boolean;
  readonly room: number;
  /** From the top to the last baseline, px. */
  readonly height: number;
}

function titleTexts(blueprint: Titled, { room, legendWidth }: { readonly room: number; readonly legendWidth: number | null }, { measure, translate }: TitleLook): TitleTexts {
  const title = blueprint.title || translate('sheet.untitled');
  const about = subtitle(blueprint.brief, translate, { brief: shows(blueprint, 'brief'), date: shows(blueprint, 'date') });
  const wanted = Math.max(measure.line(title, type.title).width, Math.min(measure.line(about, type.subtitle).width, room * 0.6));
  const beside = legendWidth !== null && wanted + COLUMN_GAP + legendWidth <= room;
  const textRoom = beside ? room - legendWidth - COLUMN_GAP : room;
  const titles = measure.wrap(title, type.title, textRoom, MAX_TITLE_LINES);
  const abouts = about ? measure.wrap(about, type.subtitle, textRoom, MAX_SUBTITLE_LINES) : [];
  const lastTitle = TITLE_BASELINE + (titles.length - 1) * TITLE_LINE;
  return { titles, abouts, beside, room: textRoom, height: lastTitle + (abouts.length > 0 ? SUBTITLE_DROP + (abouts.length - 1) * SUBTITLE_LINE : 0) };
}

function textItem({ titles, abouts, room, height }: TitleTexts, left: number, top: number, theme: SceneTheme, keep: KeepItem): SceneItem {
  return keep('title', [...titles, ...abouts, room, left, top], () => {
    const lines = (texts: readonly MeasuredLine[], first: number, step: number, style: typeof type.title | typeof type.subtitle, fill: string): Primitive[] =>
      texts.map((line, i) => textAt(line, left, first + i * step, style, fill));
    const lastTitle = top + TITLE_BASELINE + (titles.length - 1) * TITLE_LINE;
    return {
      id: 'title',
      ref: { type: 'title', id: 'title' },
      layer: 'title',
      box: { x: left - 4, y: top - 6, w: room + 8, h: height + 14 },
      primitives: [
        ...lines(titles, top + TITLE_BASELINE, TITLE_LINE, type.title, theme.text),
        ...lines(abouts, lastTitle + SUBTITLE_DROP, SUBTITLE_LINE, type.subtitle, theme.muted),
      ],
    };
  });
}

function legendItem(key: Legend, x: number, y: number, use: LegendUse, keep: KeepItem): SceneItem {
  return keep('legend', [x, y, ...use.flags, ...use.insights, ...use.connectors, ...colorInputs(use.colors)], () => ({
    id: 'legend',
    ref: { type: 'legend', id: 'legend' },
    layer: 'title',
    box: { x: x - 2, y: y - 2, w: key.width + 4, h: key.height + 4 },
    primitives: key.draw(x, y),
  }));
}

function ruleItems(width: number, { rule }: SceneTheme, keep: KeepItem): SceneItem[] {
  if (!rule) return [];
  return [keep('rule', [width], () => ({
    id: 'rule',
    ref: { type: 'sheet', id: 'rule' },
    layer: 'title',
    box: { x: 0, y: 0, w: width, h: RULE },
    primitives: [{ type: 'rect', x: 0, y: 0, w: width, h: RULE, fill: rule }],
  }))];
}
