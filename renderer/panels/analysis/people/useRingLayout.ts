// Where everybody stands on the map of rings, in the room that there is and by the widths of the names as they are drawn.

import { useEffect, useMemo, useState, type RefObject } from 'react';
import { OVERHANG, ringLayout, type RingLayout } from '#shared/analysis/ringLayout';
import { ringName } from '#shared/blueprint/analysisNames';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS, type StakeholderRing } from '#shared/blueprint/analysisValues';
import { useTranslate } from '../../../ui/translateContext';

/** CSS px: beside a name in its sign, and around the map. */
const PADDING = 20;
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
      const [width, height] = [element.clientWidth - 2 * MARGIN.x, Math.max(LEAST_HEIGHT, element.offsetHeight - 2 * MARGIN.y)];
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return useMemo(() => {
    const widthOf = textWidths();
    const people = stakeholders.map(({ id, ring, name }) => ({ id, ring, width: Math.ceil(widthOf(name, ring === 'inner' ? 600 : 400, 12)) + PADDING }));
    const titles = Object.fromEntries(STAKEHOLDER_RINGS.map((ring) => [ring, Math.ceil(widthOf(t(ringName(ring)), 400, 10.5))]));
    return ringLayout(people, { ...size, titles: titles as Record<StakeholderRing, number> });
  }, [stakeholders, size, t]);
}

function textWidths(): (text: string, weight: number, size: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  return (text, weight, size) => {
    if (!context) return text.length * size;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
