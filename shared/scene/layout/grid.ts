// Columns and rows of the sheet: where phases, steps and lanes stand, and where each card stands in its cell.

import type { Blueprint, Card } from '../../blueprint/records';
import { shownLanes } from '../../blueprint/queries';
import { type LaneKindSpec, type Zone } from '../../kinds/lanes/laneKind';
import { laneKind } from '../../kinds/lanes/list';
import type { LaneGeometry, PhaseGeometry, StepGeometry } from '../scene';
import { commonStepWidth, sizes } from '../sizes';
import type { CardContent } from './cardContent';
import { emotionHeight, emotionPlot } from './emotionPlot';
import type { StackOf } from './laneStacker';
import type { ContentOf, Stack } from './stackLane';

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

/** Of a lane whose cards are not shown. */
const NOTHING: Stack = { placed: [], height: 0 };

/** The cards of a stack where its lane stands; the same objects while it stays there. */
const standing = new WeakMap<Stack, { readonly offset: number; readonly laneIndex: number; readonly cards: readonly PlacedCard[] }>();

function placedCards(stack: Stack, columns: Columns, offset: number, laneIndex: number): readonly PlacedCard[] {
  const known = standing.get(stack);
  if (known?.offset === offset && known.laneIndex === laneIndex) return known.cards;
  const cards = stack.placed.map(({ card, content, y, first, last }): PlacedCard => {
    const x = (columns.steps[first] as StepGeometry).x + sizes.cardInset;
    return { card, content, x, y: Math.round(y + offset), laneIndex, first, last };
  });
  standing.set(stack, { offset, laneIndex, cards });
  return cards;
}

export interface RowOptions {
  readonly stackOf: StackOf;
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
  { textHeight, stackOf, scale, hasCurves }: RowOptions,
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
    const stack = lane?.collapsed ? NOTHING : stackOf(id, columns.steps, content);
    const cards = Math.max(0, stack.height);
    // One that says it in cards alone has no use for a scale.
    const hasCurve = lane?.kind === 'emotion' && !lane.collapsed && (hasCurves || cards === 0);
    const needed = Math.max(hasCurve ? emotionHeight(cards) : stack.height, textHeight(id)) + 2 * sizes.lanePadding;
    // Even, so that cards in its middle move by whole px when it grows.
    const h = lane?.collapsed ? sizes.laneCollapsed : 2 * Math.ceil(Math.max(lane?.height === undefined ? sizes.laneMinHeight : lane.height / scale, needed) / 2);
    const offset = hasCurve ? y + h - sizes.lanePadding - cards : y + (h - cards) / 2;
    for (const card of placedCards(stack, columns, offset, laneIndex)) placed.push(card);
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
