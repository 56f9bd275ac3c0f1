// The head of the sheet: phase bars, step numbers and names, and the borders that run down from them.

import type { Blueprint, StepId } from '../../blueprint/records';
import { shows } from '../../blueprint/style';
import type { Translate } from '../../i18n/messages';
import type { Columns } from '../layout/grid';
import type { MeasuredLine, TextMeasurer } from '../measure';
import type { KeepItem } from '../reuse';
import type { Primitive, SceneGeometry, SceneItem } from '../scene';
import { sizes, type } from '../sizes';
import type { SceneTheme } from '../theme';
import { textAt } from './text';

const MAX_LINES = 3;
const PHASE_TEXT = 14;
/** Numbers of one and two digits take the same room, so that names stand in line. */
const NUMBER_WIDTH = 20;
const NUMBER_GAP = 7;

export interface HeaderText {
  readonly phases: readonly (readonly MeasuredLine[])[];
  readonly steps: readonly (readonly MeasuredLine[])[];
  readonly phaseHeight: number;
  readonly stepHeight: number;
}

/** Steps keep the numbers of the whole sheet where a part of it is shown. */
export type StepNumber = (step: StepId) => number | undefined;

export interface HeaderWords {
  readonly measure: TextMeasurer;
  readonly translate: Translate;
  readonly stepNumber?: StepNumber | undefined;
}

export function headerText(blueprint: Blueprint, columns: Columns, { measure, translate, stepNumber }: HeaderWords): HeaderText {
  const numbers = shows(blueprint, 'stepNumbers');
  const phases = columns.phases.map((p, i) => {
    const width = phaseTextWidth(p.w);
    return measure.wrap(blueprint.phases[p.id]?.name || translate('sheet.phase', { n: i + 1 }), type.phase, width, MAX_LINES);
  });
  const steps = columns.steps.map((s, i) => {
    const width = s.w - 2 * sizes.cardInset - (numbers ? numberWidth(stepNumber?.(s.id) ?? i + 1, measure) : 0);
    return measure.wrap(blueprint.steps[s.id]?.name ?? '', type.step, width, MAX_LINES);
  });
  return { phases, steps, phaseHeight: sizes.phaseBar + extra(phases), stepHeight: sizes.stepRow + extra(steps) };
}

function phaseTextWidth(phase: number): number {
  return phase - 2 * (sizes.phaseInset + PHASE_TEXT - 2);
}

/** Where a phase's or step's name stands, with the baseline of its first line, had it only one; for typing in place. */
export function headerTextBox(geometry: SceneGeometry, { type: what, id }: { type: 'phase' | 'step'; id: string }, measure: TextMeasurer): { x: number; w: number; baseline: number } | null {
  const { phases, steps, phaseTop, stepTop, lanesTop, scale: k, stepNumbers } = geometry;
  const index = steps.findIndex((s) => s.id === id);
  const at = what === 'phase' ? phases.find((p) => p.id === id) : steps[index];
  if (!at) return null;
  const inset = what === 'phase' ? sizes.phaseInset + PHASE_TEXT : sizes.cardInset + (stepNumbers ? numberWidth(index + 1, measure) : 0);
  const w = what === 'phase' ? phaseTextWidth(at.w / k) * k : at.w - (sizes.cardInset + inset) * k;
  const middle = what === 'phase' ? (phaseTop + stepTop - (sizes.headerGap / 2) * k) / 2 : (stepTop + lanesTop) / 2;
  return { x: at.x + inset * k, w, baseline: middle + (13 - sizes.headerLine / 2) * k };
}

/** From a step's number to its name. */
function numberWidth(number: number, measure: TextMeasurer): number {
  return Math.max(NUMBER_WIDTH, Math.ceil(measure.line(String(number), type.stepNumber).width) + NUMBER_GAP);
}

/** What the tallest name needs beyond one line. */
function extra(texts: readonly (readonly MeasuredLine[])[]): number {
  const lines = texts.reduce((most, text) => Math.max(most, text.length), 1);
  return (lines - 1) * sizes.headerLine;
}

export interface HeaderPlace {
  readonly phaseTop: number;
  readonly stepTop: number;
  readonly lanesTop: number;
  readonly lanesBottom: number;
  readonly width: number;
}

export interface HeaderLook {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  /** Whether steps are numbered. */
  readonly numbers: boolean;
  readonly stepNumber?: StepNumber | undefined;
}

export function headerItems(columns: Columns, text: HeaderText, at: HeaderPlace, look: HeaderLook, keep: KeepItem): SceneItem[] {
  const { theme } = look;
  const top = at.phaseTop - sizes.headerGap;
  const background = (id: string, layer: 'header' | 'corner', width: number): SceneItem =>
    keep(id, [top, width, at.lanesTop], () => ({
      id,
      ref: { type: 'sheet', id: layer },
      layer,
      box: { x: 0, y: top, w: width, h: at.lanesTop - top },
      primitives: [{ type: 'rect', x: 0, y: top, w: width, h: at.lanesTop - top, fill: theme.background }],
    }));
  return [
    background('sheet:header', 'header', at.width),
    ...columns.phases.map((p, i) => {
      const lines = text.phases[i] ?? [];
      return keep(`phase:${p.id}`, [p.x, p.w, lines, text.phaseHeight, at.phaseTop], () => phaseItem(p, lines, text.phaseHeight, at, theme));
    }),
    ...columns.steps.map((s, i) => {
      const lines = text.steps[i] ?? [];
      const number = look.stepNumber?.(s.id) ?? i + 1;
      return keep(`step:${s.id}`, [s.x, s.w, number, lines, at.stepTop, at.lanesTop], () => stepItem(s, number, lines, at, look));
    }),
    background('sheet:corner', 'corner', sizes.laneColumn),
  ];
}

function phaseItem(p: { id: string; x: number; w: number }, lines: readonly MeasuredLine[], height: number, at: HeaderPlace, theme: SceneTheme): SceneItem {
  const x = p.x + sizes.phaseInset;
  const first = at.phaseTop + (height - lines.length * sizes.headerLine) / 2 + 13;
  return {
    id: `phase:${p.id}`,
    ref: { type: 'phase', id: p.id },
    layer: 'header',
    box: { x: p.x, y: at.phaseTop, w: p.w, h: height },
    primitives: [
      { type: 'rect', x, y: at.phaseTop, w: p.w - 2 * sizes.phaseInset, h: height, r: sizes.phaseRadius, fill: theme.phaseBar },
      ...lines.map((line, i) => textAt(line, x + PHASE_TEXT, first + i * sizes.headerLine, type.phase, theme.phaseText)),
    ],
  };
}

function stepItem(
  s: { id: string; x: number; w: number },
  number: number,
  lines: readonly MeasuredLine[],
  at: HeaderPlace,
  { theme, measure, numbers }: HeaderLook,
): SceneItem {
  const height = at.lanesTop - at.stepTop;
  const first = at.stepTop + (height - Math.max(1, lines.length) * sizes.headerLine) / 2 + 13;
  const x = s.x + sizes.cardInset;
  return {
    id: `step:${s.id}`,
    ref: { type: 'step', id: s.id },
    layer: 'header',
    box: { x: s.x, y: at.stepTop, w: s.w, h: height },
    primitives: [
      ...(numbers ? [textAt(measure.line(String(number), type.stepNumber), x, first, type.stepNumber, theme.muted)] : []),
      ...lines.map((line, i) => textAt(line, x + (numbers ? numberWidth(number, measure) : 0), first + i * sizes.headerLine, type.step, theme.text)),
    ],
  };
}

/** Phase borders, solid, and step borders, dotted, down to the last lane. */
export function borderItems(columns: Columns, at: HeaderPlace, theme: SceneTheme, keep: KeepItem): SceneItem[] {
  const starts = new Set(columns.phases.slice(1).map((p) => p.x));
  const border = (id: string, x: number, top: number, paint: () => Primitive): SceneItem =>
    keep(id, [x, top, at.lanesBottom], () => ({
      id,
      ref: { type: 'grid', id },
      layer: 'backdrop',
      box: { x: x - 1, y: top, w: 2, h: at.lanesBottom - top },
      primitives: [paint()],
    }));
  const steps = columns.steps.slice(1).filter((s) => !starts.has(s.x));
  return [
    ...steps.map((s) =>
      border(`border:step:${s.id}`, s.x, at.lanesTop, () => ({
        type: 'path',
        segments: [['M', s.x, at.lanesTop], ['L', s.x, at.lanesBottom]],
        stroke: { color: theme.stepBorder, width: 1, dash: [2, 4] },
      })),
    ),
    ...columns.phases.slice(1).map((p) =>
      border(`border:phase:${p.id}`, p.x, at.stepTop, () => ({
        type: 'rect', x: p.x - 0.5, y: at.stepTop, w: 1, h: at.lanesBottom - at.stepTop, fill: theme.phaseBorder,
      })),
    ),
  ];
}
