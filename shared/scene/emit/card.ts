// A card: its outline by kind, title, meta row and badges.

import type { InsightCounts } from '../../blueprint/insights';
import { CARD_FLAGS } from '../../blueprint/records';
import { cardKind } from '../../kinds/cards/list';
import type { Zone } from '../../kinds/lanes/laneKind';
import type { PlacedCard } from '../layout/grid';
import type { TextMeasurer } from '../measure';
import type { Primitive, SceneItem, Stroke } from '../scene';
import { sizes, type } from '../sizes';
import type { CardColors } from '../style/cardColors';
import type { LaneColors, SceneTheme } from '../theme';
import { badge } from './badge';
import { INSIGHT_BADGE_BELOW, insightBadges } from './insightBadge';
import { clock, kindMark } from './marks';
import { roundedPolygon } from './pathOf';
import { stripe } from './stripe';
import { textAt } from './text';

const BADGE_RADIUS = 9;
const BADGE_STEP = 20;
const INSIGHTS_INSET = 12;
const FOLD = 14;
const POINT = 11;

export interface CardLook {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  readonly zone: Zone;
  /** Whether flags are shown. */
  readonly badges: boolean;
  /** Where cards are coloured by an axis. */
  readonly colors: CardColors | null;
  /** What is to be shown of insights about it. */
  readonly insights: InsightCounts | null;
}

export function cardItem(placed: PlacedCard, look: CardLook): SceneItem {
  const { card, content, x, y } = placed;
  const { theme } = look;
  const colors = theme.lanes[look.zone];
  const kind = cardKind(card.kind);
  const primitives: Primitive[] = [...outline(placed, look)];
  if (content.picture && card.image) {
    const p = content.picture;
    primitives.push({ type: 'image', hash: card.image, x: x + p.x, y: y + p.y, w: p.w, h: p.h, r: 5 });
  }
  if (look.colors) primitives.push(...stripe(placed, look.colors.stripe));
  if (kind.mark) primitives.push(...kindMark(kind.mark, x + sizes.cardPadding + 6, y + content.titleY - 4.5, theme.muted));
  content.titleLines.forEach((line, i) => {
    primitives.push(textAt(line, x + content.titleX, y + content.titleY + i * sizes.cardLine, type.card, theme.text));
  });
  primitives.push(...meta(placed, colors, theme));
  const flags = look.badges ? CARD_FLAGS.filter((flag) => card.flags?.includes(flag)) : [];
  const order = flags.toReversed();
  order.forEach((flag, i) => {
    const cx = x + content.width - 8 - (order.length - 1 - i) * BADGE_STEP;
    primitives.push(...badge(flag, cx, y, BADGE_RADIUS, theme.background, theme, look.measure));
  });
  if (look.insights) primitives.push(...insightBadges(look.insights, x + INSIGHTS_INSET, y + content.height, theme, look.measure));
  const below = look.insights ? INSIGHT_BADGE_BELOW : 2;
  return {
    id: `card:${card.id}`,
    ref: { type: 'card', id: card.id },
    layer: 'content',
    box: { x: x - 2, y: y - BADGE_RADIUS - 2, w: content.width + 6, h: content.height + BADGE_RADIUS + 2 + below },
    primitives,
  };
}

function outline(placed: PlacedCard, { theme, zone, colors }: CardLook): Primitive[] {
  const { x, y, content, card } = placed;
  const { width: w, height: h } = content;
  const edge = colors?.edge ?? theme.lanes[zone].edge;
  const ground = colors?.fill ?? theme.card;
  const stroke: Stroke = { color: edge, width: 1.2 };
  const shape = cardKind(card.kind).shape;
  if (shape === 'folded') return folded(x, y, w, h, stroke, colors?.fill ?? theme.evidenceCard);
  if (shape === 'sheet') return folded(x, y, w, h, { color: theme.muted, width: 0.8 }, theme.noteCard, true);
  if (shape === 'pointed') {
    const sides = [
      { x: x + POINT, y }, { x: x + w - POINT, y }, { x: x + w, y: y + h / 2 },
      { x: x + w - POINT, y: y + h }, { x: x + POINT, y: y + h }, { x, y: y + h / 2 },
    ];
    return [{ type: 'path', segments: roundedPolygon(sides, 4), fill: ground, stroke: { color: theme.muted, width: 1.3 } }];
  }
  if (shape === 'pill') {
    const width = card.kind === 'end' ? 2.4 : 1.2;
    return [{ type: 'rect', x, y, w, h, r: Math.min(h / 2, 20), fill: ground, stroke: { color: theme.muted, width } }];
  }
  const r = zone === 'support' ? sizes.supportRadius : sizes.cardRadius;
  const dash = card.kind === 'wait' ? { dash: [5, 3], color: theme.muted } : {};
  return [{ type: 'rect', x, y, w, h, r, fill: ground, stroke: { ...stroke, ...dash } }];
}

/** A sheet of paper: evidence folds its top right corner, a note its bottom right one. */
function folded(x: number, y: number, w: number, h: number, stroke: Stroke, fill: string, atBottom = false): Primitive[] {
  const right = x + w;
  const bottom = y + h;
  const r = 6;
  if (atBottom) {
    return [
      {
        type: 'path',
        segments: [
          ['M', x + 2, y], ['L', right - 2, y], ['Q', right, y, right, y + 2], ['L', right, bottom - 12], ['L', right - 12, bottom],
          ['L', x + 2, bottom], ['Q', x, bottom, x, bottom - 2], ['L', x, y + 2], ['Q', x, y, x + 2, y], ['Z'],
        ],
        fill,
        stroke,
      },
      { type: 'path', segments: [['M', right, bottom - 12], ['L', right - 12, bottom - 12], ['L', right - 12, bottom]], stroke },
    ];
  }
  return [
    {
      type: 'path',
      segments: [
        ['M', x + r, y], ['L', right - FOLD, y], ['L', right, y + FOLD], ['L', right, bottom - r], ['Q', right, bottom, right - r, bottom],
        ['L', x + r, bottom], ['Q', x, bottom, x, bottom - r], ['L', x, y + r], ['Q', x, y, x + r, y], ['Z'],
      ],
      fill,
      stroke,
    },
    { type: 'path', segments: [['M', right - FOLD, y], ['L', right - FOLD, y + FOLD], ['L', right, y + FOLD]], stroke },
  ];
}

function meta(placed: PlacedCard, colors: LaneColors, theme: SceneTheme): Primitive[] {
  return placed.content.meta.flatMap((item): Primitive[] => {
    const x = placed.x + item.x;
    const y = placed.y + item.y;
    if (item.type === 'time') return [...clock(x + 5, y - 4, 4.6, theme.muted), textAt(item.line, x + 14, y, type.meta, theme.muted)];
    return [
      { type: 'rect', x, y: y - 11, w: item.width, h: 15, r: 7.5, fill: colors.tint, stroke: { color: colors.edge, width: 1 } },
      textAt(item.line, x + 6, y, type.pill, colors.ink),
    ];
  });
}
