// Columns and rows of the sheet: where phases, steps and lanes stand, and where each card stands in its cell.

import type { Blueprint, Card } from '../../blueprint/records';
import { cardOf, isLeftOut, shownLanes, stepOrder } from '../../blueprint/queries';
import { type LaneKindSpec, type Zone } from '../../kinds/lanes/laneKind';
import { laneKind } from '../../kinds/lanes/list';
import type { LaneGeometry, PhaseGeometry, StepGeometry } from '../scene';
import { commonStepWidth, sizes } from '../sizes';
import type { CardContent } from './cardContent';
import { emotionHeight, emotionPlot } from './emotionPlot';

/** The three lines of a blueprint, from top to bottom. */
export const LINES = ['interaction', 'visibility', 'internalInteraction'] as const;
export type LineId = (typeof LINES)[number];

export interface PlacedCard {
  readonly card: Card;
  readonly content: CardContent;
  readonly x: number;
  readonly y: number;
  /** Among the lanes that are shown. */
  readonly laneIndex: number;
  /** Indexes into the steps. */
  readonly first: number;
  readonly last: number;
}

export interface Columns {
  readonly steps: readonly StepGeometry[];
  readonly phases: readonly PhaseGeometry[];
  readonly index: ReadonlyMap<string, number>;
  /** Right end of the last column. */
  readonly right: number;
}

export interface Rows {
  readonly lanes: readonly LaneGeometry[];
  readonly lines: readonly { readonly id: LineId; readonly y: number }[];
  readonly bottom: number;
}

/** @param scale by which the sheet is enlarged afterwards */
export function layoutColumns(blueprint: Blueprint, scale: number): Columns {
  const steps: StepGeometry[] = [];
  const phases: PhaseGeometry[] = [];
  const index = new Map<string, number>();
  let x: number = sizes.laneColumn;
  for (const id of blueprint.phaseOrder) {
    const start = x;
    for (const step of blueprint.phases[id]?.stepOrder ?? []) {
      const w = (blueprint.steps[step]?.width ?? commonStepWidth(scale)) / scale;
      index.set(step, steps.length);
      steps.push({ id: step, phase: id, x, w });
      x += w;
    }
    if (x === start) x += sizes.emptyPhase;
    phases.push({ id, x: start, w: x - start });
  }
  return { steps, phases, index, right: x };
}

/** A lane's cards with y relative to the lane's padding, and how much height they need. */
interface Stack {
  readonly placed: { card: Card; content: CardContent; y: number; first: number; last: number }[];
  readonly height: number;
}

/** Measures a card for a width in px. */
export interface ContentOf {
  (card: Card, width: number): CardContent;
}

/** The width of a card that covers the columns from `first` to `last`. */
function cardWidth(columns: Columns, first: number, last: number): number {
  const [start, end] = [columns.steps[first], columns.steps[last]];
  return start && end ? end.x + end.w - start.x - 2 * sizes.cardInset : 0;
}

/**
 * Cards of a lane, stacked in their columns. A card that spans several steps stands below what each of them holds before
 * it; columns that spans tie together are centred as one.
 */
function stackLane(blueprint: Blueprint, lane: string, columns: Columns, content: ContentOf): Stack {
  const bottoms = new Float64Array(columns.steps.length);
  const placed: Stack['placed'] = [];
  const ties = new Int32Array(columns.steps.length).map((_, i) => i);
  stepOrder(blueprint).forEach((stepId, first) => {
    for (const id of blueprint.steps[stepId]?.cells[lane] ?? []) {
      const card = cardOf(blueprint, id);
      if (!card || isLeftOut(blueprint, card)) continue;
      const last = Math.min(first + card.span - 1, columns.steps.length - 1);
      const measured = content(card, cardWidth(columns, first, last));
      let y = 0;
      for (let i = first; i <= last; i++) y = Math.max(y, bottoms[i] as number);
      for (let i = first; i <= last; i++) {
        bottoms[i] = y + measured.height + sizes.cardGap;
        if (i > first) tie(ties, first, i);
      }
      placed.push({ card, content: measured, y, first, last });
    }
  });
  return { placed: centred(placed, bottoms, ties), height: Math.max(0, ...bottoms) - sizes.cardGap };
}

/** Of a lane whose cards are not shown. */
const NOTHING: Stack = { placed: [], height: 0 };

function tie(ties: Int32Array, a: number, b: number): void {
  const from = ties[b] as number;
  const to = ties[a] as number;
  if (from === to) return;
  for (let i = 0; i < ties.length; i++) if (ties[i] === from) ties[i] = to;
}

/** Moves each group of tied columns down by half of what it leaves free, given the tallest. */
function centred(placed: Stack['placed'], bottoms: Float64Array, ties: Int32Array): Stack['placed'] {
  const heights = new Map<number, number>();
  let tallest = 0;
  for (let i = 0; i < bottoms.length; i++) {
    const group = ties[i] as number;
    const height = bottoms[i] as number;
    tallest = Math.max(tallest, height);
    heights.set(group, Math.max(heights.get(group) ?? 0, height));
  }
  return placed.map((p) => ({ ...p, y: p.y + (tallest - (heights.get(ties[p.first] as number) ?? 0)) / 2 }));
}

export interface RowOptions {
  /** Height of what stands in a lane's head: name, kind and whose curves it holds, px. */
  textHeight(lane: string): number;
  /** By which the sheet is enlarged afterwards. */
  readonly scale: number;
  /** Whether anyone's emotions are drawn. */
  readonly hasCurves: boolean;
}

/** Lanes from `top` down, with the cards in them. */
export function layoutRows(
  blueprint: Blueprint,
  columns: Columns,
  top: number,
  content: ContentOf,
  { textHeight, scale, hasCurves }: RowOptions,
): Rows & { readonly cards: PlacedCard[] } {
  const lanes: LaneGeometry[] = [];
  const placed: PlacedCard[] = [];
  const borders = lineBorders(blueprint);
  const lines: { id: LineId; y: number }[] = [];
  let y = top;
  shownLanes(blueprint).forEach((id, laneIndex) => {
    const crossing = borders.get(laneIndex) ?? [];
    crossing.forEach((line, i) => {
      if (i > 0) y += sizes.lineGap;
      lines.push({ id: line, y });
    });
    const lane = blueprint.lanes[id];
    const stack = lane?.collapsed ? NOTHING : stackLane(blueprint, id, columns, content);
    const cards = Math.max(0, stack.height);
    // One that says it in cards alone has no use for a scale.
    const hasCurve = lane?.kind === 'emotion' && !lane.collapsed && (hasCurves || cards === 0);
    const needed = Math.max(hasCurve ? emotionHeight(cards) : stack.height, textHeight(id)) + 2 * sizes.lanePadding;
    // Even, so that cards in its middle move by whole px when it grows.
    const h = lane?.collapsed ? sizes.laneCollapsed : 2 * Math.ceil(Math.max(lane?.height === undefined ? sizes.laneMinHeight : lane.height / scale, needed) / 2);
    const offset = hasCurve ? y + h - sizes.lanePadding - cards : y + (h - cards) / 2;
    for (const p of stack.placed) {
      const x = (columns.steps[p.first] as StepGeometry).x + sizes.cardInset;
      placed.push({ card: p.card, content: p.content, x, y: Math.round(p.y + offset), laneIndex, first: p.first, last: p.last });
    }
    lanes.push({ id, y, h, ...(hasCurve ? { plot: emotionPlot({ y, h }, cards) } : {}) });
    y += h;
  });
  return { lanes, lines, bottom: y, cards: placed };
}

const RANK: Partial<Record<Zone, number>> = { customer: 1, frontstage: 2, backstage: 3, support: 4 };

/** Index of a shown lane → the lines that run along its top border, derived from the kinds of the lanes above and below. */
export function lineBorders(blueprint: Pick<Blueprint, 'laneOrder' | 'lanes' | 'style'>): Map<number, LineId[]> {
  const borders = new Map<number, LineId[]>();
  let above = 0;
  let after = 0;
  shownLanes(blueprint).forEach((id, i) => {
    const spec: LaneKindSpec | undefined = blueprint.lanes[id] && laneKind(blueprint.lanes[id].kind);
    const rank = spec && RANK[spec.zone];
    if (rank === undefined) return;
    if (above > 0 && rank > above) borders.set(after, LINES.slice(above - 1, rank - 1));
    above = rank;
    after = i + 1;
  });
  return borders;
}
