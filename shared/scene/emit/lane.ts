// Lanes: the tinted band across the sheet, and in the lane column the bar, the name and the kind.

import type { Lane } from '../../blueprint/records';
import { laneKind } from '../../kinds/lanes/list';
import type { Translate } from '../../i18n/messages';
import type { HeldCards } from '../layout/heldCards';
import type { MeasuredLine, TextMeasurer } from '../measure';
import type { KeepItem } from '../reuse';
import type { LaneGeometry, Primitive, SceneItem } from '../scene';
import { sizes, type } from '../sizes';
import type { SceneTheme } from '../theme';
import { textAt, textCentred } from './text';

const NAME_LINE = 18;
const KIND_LINE = 16;
/** For the number of cards at the right end of a collapsed lane's name. */
const PILL_ROOM = 30;
const PILL_HEIGHT = 18;
const BAR_HEIGHT = 6;

/** Right of an emotion lane's name: the numbers of its scale. */
const SCALE_ROOM = 20;

export interface LaneText {
  readonly name: readonly MeasuredLine[];
  /** The kind's name, under a name of the lane's own. */
  readonly kind: readonly MeasuredLine[];
  /** px */
  readonly height: number;
}

export function laneText(lane: Lane, measure: TextMeasurer, translate: Translate): LaneText {
  const width = sizes.laneColumn - sizes.laneText - 14 - (lane.kind === 'emotion' ? SCALE_ROOM : 0);
  const kindName = translate(laneKind(lane.kind).name);
  if (lane.collapsed) {
    return { name: measure.wrap(lane.name || kindName, type.laneName, width - PILL_ROOM, 1), kind: [], height: NAME_LINE };
  }
  const name = measure.wrap(lane.name || kindName, type.laneName, width);
  const kind = lane.name && lane.name !== kindName ? measure.wrap(kindName, type.laneKind, width) : [];
  return { name, kind, height: name.length * NAME_LINE + kind.length * KIND_LINE };
}

export interface LanePlace {
  readonly at: LaneGeometry;
  readonly text: LaneText;
  /** Of the sheet, px. */
  readonly width: number;
  /** What a collapsed lane holds; null for an open one. */
  readonly held: HeldCards | null;
  /** What else stands beneath the text, px. */
  readonly beneath: number;
}

export function laneItems(
  lane: Lane, { at, text, width, held, beneath }: LanePlace, { theme, measure }: { readonly theme: SceneTheme; readonly measure: TextMeasurer }, keep: KeepItem,
): SceneItem[] {
  const ref = { type: 'lane', id: lane.id } as const;
  const inputs = [lane, at.y, at.h, width, held && JSON.stringify(held), beneath];
  return [
    keep(`lane:${lane.id}`, inputs, () => ({
      id: `lane:${lane.id}`, ref, layer: 'backdrop', box: { x: 0, y: at.y, w: width, h: at.h }, primitives: [...band(lane, at, width, theme), ...bars(lane, at, held, theme)],
    })),
    keep(`laneName:${lane.id}`, inputs, () => ({
      id: `laneName:${lane.id}`,
      ref,
      layer: 'laneColumn',
      box: { x: 0, y: at.y, w: sizes.laneColumn, h: at.h },
      primitives: [...band(lane, at, sizes.laneColumn, theme), ...label(lane, at, text, beneath, theme), ...countPill(lane, at, held, theme, measure)],
    })),
  ];
}

/** The tinted ground; analysis lanes, which have none, are parted by a hairline. */
function band(lane: Lane, at: LaneGeometry, width: number, theme: SceneTheme): Primitive[] {
  const { zone } = laneKind(lane.kind);
  const ground: Primitive = { type: 'rect', x: 0, y: at.y, w: width, h: at.h, fill: theme.lanes[zone].tint };
  return zone === 'analysis' ? [ground, { type: 'rect', x: 0, y: at.y, w: width, h: 1, fill: theme.hairline }] : [ground];
}

/** Where the text of a lane begins, above what stands beneath it. */
export function laneTextTop(at: LaneGeometry, text: LaneText, beneath: number): number {
  return Math.round(at.y + (at.h - text.height - beneath) / 2);
}

function label(lane: Lane, at: LaneGeometry, text: LaneText, beneath: number, theme: SceneTheme): Primitive[] {
  const { ink } = theme.lanes[laneKind(lane.kind).zone];
  const name = laneTextTop(at, text, beneath) + 13;
  const kind = name + text.name.length * NAME_LINE - 1;
  return [
    { type: 'rect', x: 0, y: at.y, w: sizes.laneBar, h: at.h, fill: ink },
    ...text.name.map((line, i) => textAt(line, sizes.laneText, name + i * NAME_LINE, type.laneName, ink)),
    ...text.kind.map((line, i) => textAt(line, sizes.laneText, kind + i * KIND_LINE, type.laneKind, theme.muted)),
  ];
}

/** Where the cards of a collapsed lane stand. */
function bars(lane: Lane, at: LaneGeometry, held: HeldCards | null, theme: SceneTheme): Primitive[] {
  const fill = theme.lanes[laneKind(lane.kind).zone].edge;
  const y = at.y + (at.h - BAR_HEIGHT) / 2;
  return (held?.bars ?? []).map(({ x, w }) => ({ type: 'rect', x, y, w, h: BAR_HEIGHT, r: BAR_HEIGHT / 2, fill }));
}

/** How many cards a collapsed lane holds. */
function countPill(lane: Lane, at: LaneGeometry, held: HeldCards | null, theme: SceneTheme, measure: TextMeasurer): Primitive[] {
  if (!held) return [];
  const { edge, ink } = theme.lanes[laneKind(lane.kind).zone];
  const count = measure.line(String(held.count), type.laneKind);
  const w = Math.max(PILL_HEIGHT + 4, count.width + 14);
  const x = sizes.laneColumn - 12 - w;
  const middle = at.y + at.h / 2;
  return [
    { type: 'rect', x, y: middle - PILL_HEIGHT / 2, w, h: PILL_HEIGHT, r: PILL_HEIGHT / 2, fill: theme.background, stroke: { color: edge, width: 1 } },
    textCentred(count, x + w / 2, middle + 4, type.laneKind, ink),
  ];
}
