// A series in a thumb's width: where it has gone, where it is, and its target.

import type { MeasureSeries } from '#shared/analysis/measureSeries';

/** px */
const [WIDTH, HEIGHT, MARGIN] = [72, 22, 3];

export function Sparkline({ series }: { readonly series: MeasureSeries }) {
  const values = series.points.flatMap(({ result, measure }) => (result.value === null ? [] : [{ at: Date.parse(measure.date), value: result.value }]));
  const last = values.at(-1);
  if (!last || values.length < 2) return null;
  const goal = series.target?.value;
  const range = rangeOf([...values.map(({ value }) => value), ...(goal === undefined ? [] : [goal])]);
  const times = rangeOf(values.map(({ at }) => at));
  const x = (at: number): number => MARGIN + times(at) * (WIDTH - 2 * MARGIN);
  const y = (value: number): number => HEIGHT - MARGIN - range(value) * (HEIGHT - 2 * MARGIN);
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      {goal !== undefined && <line className="sparkline-target" x1={0} x2={WIDTH} y1={y(goal)} y2={y(goal)} />}
      <polyline points={values.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
      <circle cx={x(last.at)} cy={y(last.value)} r={2.5} />
    </svg>
  );
}

/** Where a number is from the least (0) to the most (1); all alike are in the middle. */
function rangeOf(numbers: readonly number[]): (value: number) => number {
  const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
  return (value) => (max === min ? 0.5 : (value - min) / (max - min));
}
