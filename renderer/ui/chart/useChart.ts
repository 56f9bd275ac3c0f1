// A drawn chart in an element: made when the library has come, drawn anew when data, colours or fonts change, as large as
// its element.

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { EChartsType } from 'echarts/core';
import { wholeOption } from './chartBase';
import { chartLook, type ChartLook } from './chartLook';
import type { ChartOption } from './chartModules';

/** What was clicked, as the option named it. */
export interface ChartPick {
  readonly series: number;
  readonly index: number;
}

/** Counts up when the theme changes or a font has come. */
function useLookVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const next = (): void => setVersion((before) => before + 1);
    const observer = new MutationObserver(next);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
    document.fonts.addEventListener('loadingdone', next);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', next);
    };
  }, []);
  return version;
}

export function useChart(
  holder: RefObject<HTMLElement | null>, option: (look: ChartLook) => ChartOption, onPick: ((pick: ChartPick) => void) | undefined,
): void {
  const chart = useRef<EChartsType | null>(null);
  const pick = useRef(onPick);
  const [ready, setReady] = useState(false);
  const version = useLookVersion();
  useEffect(() => {
    pick.current = onPick;
  });
  useEffect(() => {
    const element = holder.current;
    if (!element) return undefined;
    let left = false;
    const observer = new ResizeObserver(() => chart.current?.resize());
    void import('./chartModules').then(({ init }) => {
      if (left) return;
      const made = init(element, null, { renderer: 'canvas' });
      made.on('click', ({ seriesIndex = 0, dataIndex }) => pick.current?.({ series: seriesIndex, index: dataIndex }));
      chart.current = made;
      observer.observe(element);
      setReady(true);
    });
    return () => {
      left = true;
      observer.disconnect();
      chart.current?.dispose();
      chart.current = null;
      setReady(false);
    };
  }, [holder]);
  useEffect(() => {
    if (!ready) return;
    const look = chartLook(document.documentElement);
    chart.current?.setOption(wholeOption(option(look), look), { notMerge: true });
  }, [ready, option, version]);
}
