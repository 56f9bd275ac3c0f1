// Which rows of a long list are in view, so that only those become elements: a list of 5,000 opens as fast as one of 50.

import { useCallback, useEffect, useState, type RefObject } from 'react';

export interface RowWindow {
  /** Index of the first row to render, and of the first one after the last. */
  readonly from: number;
  readonly to: number;
  /** How many rows fit. */
  readonly page: number;
  /** Scrolls as little as needed to show the row. */
  readonly show: (index: number) => void;
}

/** Rows above and below the view, so that a quick scroll shows no gap. */
const SPARE = 12;
/** px above the first row and below the last. */
const PADDING = 8;

/** @param rowHeight px */
export function useWindowedRows(ref: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const list = ref.current;
    if (!list) return undefined;
    const look = (): void => {
      // Whole rows: scrolling by a pixel renders nothing.
      const top = Math.floor(list.scrollTop / rowHeight) * rowHeight;
      const height = list.clientHeight;
      setView((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(list);
    list.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, [ref, rowHeight]);
  const show = useCallback((index: number) => {
    const list = ref.current;
    if (!list) return;
    const top = index * rowHeight;
    const end = top + rowHeight + 2 * PADDING;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
  }, [ref, rowHeight]);
  const first = Math.floor(view.top / rowHeight);
  const page = Math.max(1, Math.floor(view.height / rowHeight));
  return { from: Math.max(0, first - SPARE), to: Math.min(count, first + page + SPARE + 1), page, show };
}
