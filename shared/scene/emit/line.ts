// The lines of interaction, visibility and internal interaction: across the sheet behind everything, and with their name
// on a pill in the lane column, where no connector comes.

import type { Translate } from '../../i18n/messages';
import type { LineId } from '../layout/grid';
import type { TextMeasurer } from '../measure';
import type { KeepItem } from '../reuse';
import type { Primitive, SceneItem, Stroke } from '../scene';
import { sizes, type } from '../sizes';
import type { SceneTheme } from '../theme';
import { textAt } from './text';

const LOOK: Readonly<Record<LineId, Omit<Stroke, 'color'>>> = {
  interaction: { width: 1.6 },
  visibility: { width: 2.2, dash: [10, 6] },
  internalInteraction: { width: 1.8, dash: [2, 5] },
};
const PILL_HEIGHT = 20;

export function lineItems(
  line: { readonly id: LineId; readonly y: number },
  index: number,
  width: number,
  look: { readonly theme: SceneTheme; readonly measure: TextMeasurer; readonly translate: Translate },
  keep: KeepItem,
): SceneItem[] {
  const { theme } = look;
  const stroke: Stroke = { ...LOOK[line.id], color: theme.text };
  const across = (right: number): Primitive => ({ type: 'path', segments: [['M', 0, line.y], ['L', right, line.y]], stroke });
  const name = look.measure.line(look.translate(`line.${line.id}`), type.line);
  const pill: Primitive = {
    type: 'rect', x: 14, y: line.y - PILL_HEIGHT / 2, w: name.width + 20, h: PILL_HEIGHT, r: PILL_HEIGHT / 2,
    fill: theme.background, stroke: { color: theme.text, width: 1.1 },
  };
  const ref = { type: 'line', id: line.id } as const;
  const inputs = [line.y, width];
  return [
    keep(`line:${line.id}:${index}`, inputs, () => ({
      id: `line:${line.id}:${index}`, ref, layer: 'backdrop', box: { x: 0, y: line.y - 2, w: width, h: 4 }, primitives: [across(width)],
    })),
    keep(`lineName:${line.id}:${index}`, inputs, () => ({
      id: `lineName:${line.id}:${index}`,
      ref,
      layer: 'laneColumn',
      box: { x: 0, y: line.y - PILL_HEIGHT / 2 - 1, w: sizes.laneColumn, h: PILL_HEIGHT + 2 },
      primitives: [across(sizes.laneColumn), pill, textAt(name, 24, line.y + 4, type.line, theme.text)],
    })),
  ];
}
