// What all charts have in common: type, lines and notes like the app's, and no movement where none is wanted.

import type { ChartLook } from './chartLook';
import type { ChartOption } from './chartModules';

/** px */
const SMALL = 12;

/** px, of lying bars, so that each has room for its name; with what stands above and below them. */
export function chartHeight(bars: number): number {
  return Math.max(220, 120 + 28 * bars);
}

/** An axis without a frame, its lines as light as those of tables. Spread it into an axis, and spread its parts to change them. */
export function axisLook({ muted, border, borderStrong, font }: ChartLook) {
  return {
    axisLine: { lineStyle: { color: borderStrong } },
    axisTick: { show: false },
    axisLabel: { color: muted, fontSize: SMALL, fontFamily: font },
    nameTextStyle: { color: muted, fontSize: SMALL, fontFamily: font },
    splitLine: { lineStyle: { color: border } },
  } as const;
}

/** Under the option of each chart, which may override any of it. */
function chartBase(look: ChartLook): ChartOption {
  const { text, muted, surface, borderStrong, series, font } = look;
  return {
    color: [...series],
    textStyle: { fontFamily: font, fontSize: SMALL, color: text },
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 200,
    animationDurationUpdate: 200,
    grid: { left: 12, right: 16, top: 16, bottom: 12, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    tooltip: {
      confine: true, backgroundColor: surface, borderColor: borderStrong, padding: [6, 10],
      textStyle: { color: text, fontSize: SMALL, fontFamily: font }, extraCssText: 'box-shadow: none; border-radius: 6px;',
    },
    legend: { textStyle: { color: muted, fontSize: SMALL, fontFamily: font }, itemWidth: 12, itemHeight: 8, itemGap: 16, icon: 'roundRect' },
  };
}

/** The option of a chart over what all have in common. */
export function wholeOption({ tooltip, legend, ...own }: ChartOption, look: ChartLook): ChartOption {
  const { tooltip: baseTooltip, legend: baseLegend, ...base } = chartBase(look);
  return { ...base, ...own, ...(tooltip && { tooltip: { ...baseTooltip, ...tooltip } }), ...(legend && { legend: { ...baseLegend, ...legend } }) };
}
