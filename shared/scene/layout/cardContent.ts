// What stands inside a card, measured once per record: its title's lines, the rows under it, its height. Positions are
// relative to the card's top left corner, so that moving a card measures nothing.

import type { Card, StoredImage } from '../../blueprint/records';
import { cardKind } from '../../kinds/cards/list';
import type { CardKindSpec } from '../../kinds/cards/cardKind';
import type { Translate } from '../../i18n/messages';
import type { MeasuredLine, TextMeasurer } from '../measure';
import { sizes, type } from '../sizes';
import { timeText } from './timeText';

export interface MetaItem {
  readonly type: 'time' | 'channel';
  readonly line: MeasuredLine;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Of the pill or of clock and text. */
  readonly width: number;
}

export interface CardContent {
  readonly width: number;
  readonly height: number;
  readonly titleX: number;
  readonly titleWidth: number;
  /** Baseline of the first title line. */
  readonly titleY: number;
  readonly titleLines: readonly MeasuredLine[];
  readonly meta: readonly MetaItem[];
  readonly picture: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } | null;
}

const PILL_PADDING = 6;
const CLOCK_WIDTH = 14;
const META_GAP = 8;
const MARK_WIDTH = 20;
const POINT_INSET = 8;
/** Off the folded corner. */
const FOLDED_PADDING = 16;
const PICTURE_MAX_HEIGHT = 220;

export interface ContentOptions {
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

/** Set to `width` px, which the card's steps leave it. */
export function cardContent(card: Card, width: number, image: StoredImage | undefined, options: ContentOptions): CardContent {
  const kind = cardKind(card.kind);
  const picture = image ? pictureBox(image, width) : null;
  const titleX = sizes.cardPadding + (kind.shape === 'pointed' ? POINT_INSET : 0) + (kind.mark ? MARK_WIDTH : 0);
  const titleWidth = width - titleX - rightPadding(kind);
  const titleLines = options.measure.wrap(card.title, type.card, titleWidth);
  const titleY = (picture ? picture.y + picture.h - 4 : 0) + sizes.cardTop;
  const lines = picture && card.title === '' ? 0 : Math.max(1, titleLines.length);
  const lastTitle = titleY + (lines - 1) * sizes.cardLine;
  const meta = metaItems(card, { x: titleX - (kind.mark ? MARK_WIDTH : 0), y: lastTitle + sizes.metaDrop, right: width - rightPadding(kind) }, options);
  return {
    width,
    height: contentHeight(lines, lastTitle, meta, picture),
    titleX,
    titleWidth,
    titleY,
    titleLines,
    meta,
    picture,
  };
}

function rightPadding(kind: CardKindSpec): number {
  if (kind.shape === 'pointed') return sizes.cardPadding + POINT_INSET;
  return kind.shape === 'folded' ? FOLDED_PADDING : sizes.cardPadding - 2;
}

function contentHeight(lines: number, lastTitle: number, meta: readonly MetaItem[], picture: CardContent['picture']): number {
  const lastMeta = meta.at(-1);
  if (lastMeta) return lastMeta.y + sizes.metaBottom;
  if (lines === 0 && picture) return picture.y + picture.h + picture.y;
  return lastTitle + sizes.cardBottom;
}

function pictureBox(image: StoredImage, width: number): { x: number; y: number; w: number; h: number } {
  const inset = 6;
  const room = width - 2 * inset;
  const scale = Math.min(room / image.width, PICTURE_MAX_HEIGHT / image.height);
  const w = image.width * scale;
  return { x: inset + (room - w) / 2, y: inset, w, h: image.height * scale };
}

/** Time and channels, set in rows that wrap. */
function metaItems(card: Card, at: { x: number; y: number; right: number }, options: ContentOptions): MetaItem[] {
  const items: MetaItem[] = [];
  let x = at.x;
  let y = at.y;
  const place = (kind: MetaItem['type'], line: MeasuredLine, width: number) => {
    if (x > at.x && x + width > at.right) {
      x = at.x;
      y += sizes.metaRow;
    }
    items.push({ type: kind, line, x, y, width });
    x += width + META_GAP;
  };
  const time = card.time && timeText(card.time, options.translate);
  if (time) {
    const line = options.measure.line(time, type.meta);
    place('time', line, CLOCK_WIDTH + line.width);
  }
  for (const channel of card.channels ?? []) {
    const line = options.measure.line(options.translate(`channel.${channel}.short`), type.pill);
    place('channel', line, line.width + 2 * PILL_PADDING);
  }
  return items;
}
