// Lanes: the tinted band across the sheet, and in the lane column the bar, the name and the kind.

import type { Lane } from '../../blueprint/records';
import { laneKind } from '../../kinds/lanes/list';
import type { Translate } from '../../i18n/messages';
import type { MeasuredLine, TextMeasurer } from '../measure';
import type { LaneGeometry, Primitive, SceneItem } from '../scene';
import { sizes, type } from '../sizes';
import type { SceneTheme } from '../theme';
import { textAt } from './text';

const NAME_LINE = 18;
const KIND_LINE = 16;

export interface LaneText {
  readonly name: readonly MeasuredLine[];
  /** The kind's name, under a name of the lane's own. */
  readonly kind: readonly MeasuredLine[];
  /** px */
  readonly height: number;
}

export function laneText(lane: Lane, measure: TextMeasurer, translate: Translate): LaneText {
  const width = sizes.laneColumn - sizes.laneText - 14;
  const kindName = translate(laneKind(lane.kind).name);
  const name = measure.wrap(lane.name || kindName, type.laneName, width);
  const kind = lane.name && lane.name !== kindName ? measure.wrap(kindName, type.laneKind, width) : [];
  return { name, kind, height: name.length * NAME_LINE + kind.length * KIND_LINE };
}

export function laneItems(lane: Lane, at: LaneGeometry, text: LaneText, width: number, theme: SceneTheme): SceneItem[] {
  const colors = theme.lanes[laneKind(lane.kind).zone];
  const band: Primitive[] = [{ type: 'rect', x: 0, y: at.y, w: width, h: at.h, fill: colors.tint }];
  const column: Primitive[] = [
    { type: 'rect', x: 0, y: at.y, w: sizes.laneColumn, h: at.h, fill: colors.tint },
    { type: 'rect', x: 0, y: at.y, w: sizes.laneBar, h: at.h, fill: colors.ink },
  ];
  if (laneKind(lane.kind).zone === 'analysis') {
    const rule = (right: number): Primitive => ({ type: 'rect', x: 0, y: at.y, w: right, h: 1, fill: theme.hairline });
    band.push(rule(width));
    column.push(rule(sizes.laneColumn));
  }
  let y = at.y + (at.h - text.height) / 2 + 13;
  for (const line of text.name) {
    column.push(textAt(line, sizes.laneText, y, type.laneName, colors.ink));
    y += NAME_LINE;
  }
  y -= 1;
  for (const line of text.kind) {
    column.push(textAt(line, sizes.laneText, y, type.laneKind, theme.muted));
    y += KIND_LINE;
  }
  const ref = { type: 'lane', id: lane.id } as const;
  return [
    { id: `lane:${lane.id}`, ref, layer: 'backdrop', box: { x: 0, y: at.y, w: width, h: at.h }, primitives: band },
    { id: `laneName:${lane.id}`, ref, layer: 'laneColumn', box: { x: 0, y: at.y, w: sizes.laneColumn, h: at.h }, primitives: column },
  ];
}
