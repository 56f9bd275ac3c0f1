// What two states of a service differ in by the figures: how long it takes, what it costs, how it scores.

import type { MeasureKind } from '../blueprint/analysisValues';
import type { Measure } from '../blueprint/analysisRecords';
import type { Blueprint, PhaseId } from '../blueprint/records';
import { costsOf } from './costs';
import { criticalPath } from './criticalPath';
import { totalOf } from './cardTimes';
import { seriesOf } from './measureSeries';

export interface ComparedFigure {
  readonly key: string;
  /** Time is the longest way through the flow, in minutes. */
  readonly kind: MeasureKind;
  /** A score: what it is of, as either state has it. */
  readonly measure?: Measure;
  /** Time and cost: of which phase; without it and without a measure, of the whole. */
  readonly phase?: PhaseId;
  /** null: that state has no such figure. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Figures that at least one of both has; those of the whole first. */
export function comparedFigures(before: Blueprint, after: Blueprint): ComparedFigure[] {
  const both = [figuresOf(before), figuresOf(after)] as const;
  const keys = [...new Set(both.flatMap((figures) => [...figures.keys()]))];
  const figures = keys.map((key): ComparedFigure => {
    const [was, is] = [both[0].get(key), both[1].get(key)];
    return { ...(was ?? is) as Figure, key, before: was?.value ?? null, after: is?.value ?? null };
  });
  return figures.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Time and cost of the whole, time by phase, cost by phase, scores. */
function rankOf({ kind, phase, measure }: ComparedFigure): number {
  if (measure) return 4;
  return (phase === undefined ? 0 : 2) + (kind === 'time' ? 0 : 1);
}

type Figure = Omit<ComparedFigure, 'key' | 'before' | 'after'> & { readonly value: number | null };

function figuresOf(blueprint: Blueprint): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  const path = criticalPath(blueprint);
  if (path) {
    figures.set('time', { kind: 'time', value: path.duration.typical });
    for (const { phase, parts } of path.byPhase) figures.set(`time:${phase}`, { kind: 'time', phase, value: totalOf(parts) });
  }
  const costs = costsOf(blueprint);
  if (costs.known > 0) {
    figures.set('cost', { kind: 'cost', value: costs.total });
    for (const { phase, cost } of costs.byPhase) figures.set(`cost:${phase}`, { kind: 'cost', phase, value: cost });
  }
  for (const { key, latest: { measure, result } } of seriesOf(blueprint)) {
    if (result.value !== null) figures.set(`score:${key}`, { kind: measure.measure, measure, value: result.value });
  }
  return figures;
}
