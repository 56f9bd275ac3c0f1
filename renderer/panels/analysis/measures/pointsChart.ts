// Points in a square of four named quarters. Names of points give way to each other, and those that find no room are left
// to the tooltip.

import { axisLook } from '../../../ui/chart/chartBase';
import type { ChartLook } from '../../../ui/chart/chartLook';
import type { ChartOption } from '../../../ui/chart/chartModules';
import { plainTip, withMinus } from './plainTip';

export interface PointsAxis {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Where the quarters part. */
  readonly split: number;
  readonly isInverse?: true;
}

export interface Quarter {
  readonly name: string;
  /** Its corner's values on both axes. */
  readonly x: number;
  readonly y: number;
  readonly isStressed?: boolean;
}

export interface ChartPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Of its colour, in the look's series. */
  readonly color: number;
  readonly tip: string;
}

interface PointsChart {
  readonly look: ChartLook;
  readonly x: PointsAxis;
  readonly y: PointsAxis;
  readonly quarters: readonly Quarter[];
  readonly points: readonly ChartPoint[];
}

/** px between the chart's edges and its square: room for the axes' names. */
const GRID = { left: 34, right: 28, top: 14, bottom: 26, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const;

export function pointsChart({ look, x, y, quarters, points }: PointsChart): ChartOption {
  const axis = axisLook(look);
  const one = ({ name, min, max, isInverse }: PointsAxis) => ({
    type: 'value' as const, min, max, name, nameLocation: 'middle' as const, inverse: isInverse ?? false, ...axis,
    axisLabel: { ...axis.axisLabel, formatter: withMinus }, splitLine: { show: false },
  });
  return {
    grid: GRID,
    tooltip: { trigger: 'item', formatter: (item) => plainTip((Array.isArray(item) ? undefined : points[item.dataIndex])?.tip ?? '') },
    xAxis: { ...one(x), nameGap: 26 },
    yAxis: { ...one(y), nameGap: 34 },
    series: [{
      type: 'scatter', symbolSize: 10, cursor: 'pointer',
      data: points.map((point) => ({ value: [point.x, point.y], name: point.name, itemStyle: { color: look.series[point.color] ?? look.accent } })),
      itemStyle: { borderColor: look.surface, borderWidth: 1 },
      label: { show: true, formatter: '{b}', position: 'right', color: look.text, fontFamily: look.font, fontSize: 12, width: 160, overflow: 'truncate', textBorderColor: look.surface, textBorderWidth: 3 },
      labelLayout: { moveOverlap: 'shiftY', hideOverlap: true },
      markLine: {
        silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: look.borderStrong, type: 'solid' },
        data: [{ xAxis: x.split }, { yAxis: y.split }],
      },
      markArea: {
        silent: true,
        data: quarters.map((quarter) => [
          {
            name: quarter.name, coord: [quarter.x, quarter.y],
            itemStyle: { color: quarter.isStressed ? look.danger : look.muted, opacity: quarter.isStressed ? 0.06 : 0.03 },
            label: {
              color: quarter.isStressed ? look.danger : look.muted, fontFamily: look.font, fontSize: 12, fontWeight: 600,
              position: cornerOf(quarter, x, y),
            },
          },
          { coord: [x.split, y.split] },
        ]),
      },
    }],
  };
}

function cornerOf(quarter: Quarter, x: PointsAxis, y: PointsAxis): 'insideTopLeft' | 'insideTopRight' | 'insideBottomLeft' | 'insideBottomRight' {
  const isLeft = quarter.x === (x.isInverse ? x.max : x.min);
  if (quarter.y === y.max) return isLeft ? 'insideTopLeft' : 'insideTopRight';
  return isLeft ? 'insideBottomLeft' : 'insideBottomRight';
}
