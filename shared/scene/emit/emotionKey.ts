// Whose curves an emotion lane holds, and what solid and dashed mean: under the lane's name, so that it stays in sight
// wherever the sheet is scrolled to; and the numbers of the scale beside it.

import type { EmotionCurve } from '../../blueprint/emotionCurves';
import { drawnPersonas } from '../../blueprint/emotionCurves';
import type { Blueprint, BlueprintState } from '../../blueprint/records';
import type { Translate } from '../../i18n/messages';
import { emotionY } from '../layout/emotionPlot';
import type { MeasuredLine, TextMeasurer } from '../measure';
import type { EmotionPlot, Primitive, Stroke } from '../scene';
import { sizes, type } from '../sizes';
import type { SceneTheme } from '../theme';
import { emotionPoint, emotionStroke } from './emotionLook';
import { textAt } from './text';

const ROW = 17;
const TOP = 7;
const MARK = 24;
const MARK_GAP = 8;
/** For the numbers at the column's right edge. */
const SCALE_ROOM = 36;
const SCALE_INSET = 16;
const VALUES = [2, 1, 0, -1, -2] as const;

interface KeyRow {
  readonly text: MeasuredLine;
  readonly name: string;
  /** Of a persona; null: the row explains a kind of line. */
  readonly rank: number | null;
  readonly state: BlueprintState;
}

export interface EmotionKey {
  readonly rows: readonly KeyRow[];
  /** px */
  readonly height: number;
  /** As it is read aloud: who has a curve. */
  readonly spoken: string;
  /** The same while it would be drawn alike. */
  readonly says: string;
}

interface KeyOptions {
  readonly measure: TextMeasurer;
  readonly translate: Translate;
}

export function emotionKey(blueprint: Blueprint, curves: readonly EmotionCurve[], { measure, translate }: KeyOptions): EmotionKey {
  const width = sizes.laneColumn - sizes.laneText - MARK - MARK_GAP - SCALE_ROOM;
  const row = (name: string, rank: number | null, state: BlueprintState): KeyRow[] =>
    measure.wrap(name, type.meta, width, 1).map((text) => ({ text, name, rank, state }));
  const personas = drawnPersonas(blueprint).flatMap(({ id, name }, rank) => {
    const states = curves.filter(({ persona }) => persona === id).map(({ state }) => state);
    return states[0] ? row(name || translate('sheet.persona', { n: rank + 1 }), rank, states[0]) : [];
  });
  const hasWished = curves.some(({ state }) => state === 'toBe');
  const rows = hasWished ? [...personas, ...row(translate('state.asIs'), null, 'asIs'), ...row(translate('state.toBe'), null, 'toBe')] : personas;
  return {
    rows,
    height: rows.length > 0 ? TOP + rows.length * ROW : 0,
    spoken: personas.map(({ name }) => name).join(translate('sheet.comma')),
    says: JSON.stringify(rows.map(({ text, name, rank, state }) => [text.runs, name, rank, state])),
  };
}

/** Drawn with its top at y. */
export function drawEmotionKey({ rows }: EmotionKey, y: number, theme: SceneTheme): Primitive[] {
  const x = sizes.laneText;
  return rows.flatMap(({ text, rank, state }, i) => {
    const middle = y + TOP + i * ROW + ROW / 2;
    const stroke: Stroke = rank === null ? { ...emotionStroke(0, state, theme), color: theme.muted } : emotionStroke(rank, state, theme);
    return [
      { type: 'path' as const, segments: [['M', x, middle] as const, ['L', x + MARK, middle] as const], stroke },
      ...(rank === null ? [] : [emotionPoint({ x: x + MARK / 2, y: middle }, rank, state, theme)]),
      textAt(text, x + MARK + MARK_GAP, middle + 4, type.meta, theme.text),
    ];
  });
}

/** The numbers of the scale, at the right edge of the lane column. */
export function drawEmotionScale(plot: EmotionPlot, theme: SceneTheme, measure: TextMeasurer): Primitive[] {
  return VALUES.map((value) => {
    const line = measure.line(emotionText(value), type.pill);
    return textAt(line, sizes.laneColumn - SCALE_INSET - line.width, emotionY(plot, value) + 4, type.pill, theme.muted);
  });
}

/** `+1.5`, `0`, `−2` */
export function emotionText(value: number): string {
  const digits = String(Math.abs(Math.round(value * 10) / 10));
  if (digits === '0') return digits;
  return `${value > 0 ? '+' : '−'}${digits}`;
}
