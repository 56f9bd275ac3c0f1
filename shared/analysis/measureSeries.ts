// Measures over time: results of the same measure at the same place and of the same persona are a series, from the oldest to
// the latest, held against its target.

import type { Measure, Target } from '../blueprint/analysisRecords';
import { recordOf, recordsOf } from '../blueprint/analysisCollections';
import type { TargetId } from '../blueprint/recordIds';
import type { Blueprint } from '../blueprint/records';
import { targetId } from '../blueprint/targetId';
import { grouped } from '../lib/grouped';
import { byKind } from './measuredOrder';
import { betterWay, resultOf } from './measureResult';
import type { MeasureResult } from './measureResult';

export interface MeasurePoint {
  readonly measure: Measure;
  readonly result: MeasureResult;
}

export interface MeasureSeries {
  /** The same for the same series, whatever is added to it. */
  readonly key: string;
  /** By date; at least one. */
  readonly points: readonly MeasurePoint[];
  readonly latest: MeasurePoint;
  /** Latest − the one before; null where there is none, or it is no number. */
  readonly delta: number | null;
  /** Whether the change is for the better; null where it can't be said. */
  readonly improves: boolean | null;
  /** Whether the intervals of the last two don't touch, so that chance alone hardly explains the change. */
  readonly isClear: boolean;
  readonly target: Target | null;
  /** Null without target, or where the latest is no number. */
  readonly isReached: boolean | null;
}

/** Where something is measured; neither: the whole service. */
export type MeasuredPlace = Pick<Measure, 'card' | 'step'>;

/** Of records that can't change any more. */
const known = new WeakMap<object, { readonly targets: Blueprint['targets']; readonly series: readonly MeasureSeries[] }>();

/**
 * All series of the blueprint, in the order in which kinds are listed. See `seriesInOrder` for lists that people read.
 * Remembered, since checks and views ask after every edit, and few edits are about measures.
 */
export function seriesOf(blueprint: Pick<Blueprint, 'measures' | 'targets'>): readonly MeasureSeries[] {
  const measures = recordsOf(blueprint, 'measures');
  const { targets } = blueprint;
  const last = known.get(measures);
  if (last && last.targets === targets) return last.series;
  const series = seriesOfMeasures(Object.values(measures), blueprint);
  if (Object.isFrozen(measures) && (targets === undefined || Object.isFrozen(targets))) known.set(measures, { targets, series });
  return series;
}

/** The series of a card, of a step, or of the whole service; not of what lies within. */
export function seriesAt(blueprint: Pick<Blueprint, 'measures' | 'targets'>, { card, step }: MeasuredPlace): MeasureSeries[] {
  const here = Object.values(recordsOf(blueprint, 'measures')).filter((measure) => measure.card === card && measure.step === step);
  return seriesOfMeasures(here, blueprint);
}

/** Of the same kind, dimension and part: as they were first taken. */
function seriesOfMeasures(measures: readonly Measure[], blueprint: Pick<Blueprint, 'targets'>): MeasureSeries[] {
  return [...grouped([...measures].sort(byDate), seriesKey)].map(([key, list]) => oneSeries(key, list, blueprint)).sort((a, b) => byKind(a.latest.measure, b.latest.measure));
}

/** What measures of one series have in common. CES by either wording are two. */
export function seriesKey({ measure, card, step, persona, dimension, part, highIsGood }: Measure): string {
  return [measure, card, step, persona, dimension, part, measure === 'ces' && highIsGood === false ? 'low' : ''].map((v) => v ?? '').join('|');
}

/** The target that a measure is held against, if it is set. One of SERVQUAL is for what is perceived; what people expect nobody sets. */
export function aimOf(measure: Measure): TargetId | null {
  return measure.part === 'expectation' ? null : targetId(measure);
}

function byDate(a: Measure, b: Measure): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function oneSeries(key: string, measures: readonly Measure[], blueprint: Pick<Blueprint, 'targets'>): MeasureSeries {
  const points = measures.map((measure) => ({ measure, result: resultOf(measure) }));
  const latest = points.at(-1) as MeasurePoint;
  const before = points.at(-2)?.result;
  const now = latest.result;
  const delta = now.value === null || typeof before?.value !== 'number' ? null : now.value - before.value;
  const way = betterWay(latest.measure);
  const aim = aimOf(latest.measure);
  const target = aim === null ? null : (recordOf(blueprint, 'targets', aim) ?? null);
  return {
    key, points, latest, delta,
    improves: delta === null || delta === 0 || way === null ? null : (delta > 0) === (way === 'up'),
    isClear: before !== undefined && areApart(now, before),
    target,
    isReached: target === null || now.value === null ? null : way === 'down' ? now.value <= target.value : now.value >= target.value,
  };
}

function areApart({ interval: a }: MeasureResult, { interval: b }: MeasureResult): boolean {
  return a !== null && b !== null && (a.low > b.high || b.low > a.high);
}
