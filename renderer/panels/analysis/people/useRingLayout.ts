// Where everybody stands on the map of rings, in the room that there is and by the widths of the names as they are drawn.

import { useEffect, useMemo, useState, type RefObject } from 'react';
import { OVERHANG, ringLayout, type RingLayout } from '#shared/analysis/ringLayout';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { useTranslate } from '../../../ui/translateContext';
import { ringSigns } from './ringSigns';

/** CSS px, around the map; the same as in the style sheet. */
const MARGIN = { x: OVERHANG + 6, y: 10 } as const;
const LEAST_HEIGHT = 200;

/** @param frame what the map stands and scrolls in */
export function useRingLayout(frame: RefObject<HTMLElement | null>, stakeholders: readonly Stakeholder[]): RingLayout {
  const t = useTranslate();
  const [size, setSize] = useState({ width: 320, height: LEAST_HEIGHT });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const look = (): void => {
      const width = element.clientWidth - 2 * MARGIN.x;
      // Rings that are higher than wide have less room for names.
      const height = Math.max(LEAST_HEIGHT, Math.min(element.offsetHeight - 2 * MARGIN.y, width));
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return useMemo(() => {
    const { people, titles } = ringSigns(stakeholders, t);
    return ringLayout(people, { ...size, titles });
  }, [stakeholders, size, t]);
}
