// Somebody carried across the map of rings by the pointer: where it is on the way, and the ring that it is let go on.

import { useState, type PointerEvent, type RefObject } from 'react';
import { ringAt } from '#shared/analysis/ringLayout';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import type { StakeholderRing } from '#shared/blueprint/analysisValues';
import type { Point } from '#shared/lib/geometry';

export interface CarriedPerson extends Point {
  readonly id: string;
}

/** CSS px that a press may move and still be none. */
const SLACK = 4;

/** Where on the map a pointer is. */
function placeIn(map: HTMLElement, { clientX, clientY }: Pick<globalThis.PointerEvent, 'clientX' | 'clientY'>): Point {
  const { left, top, width, height } = map.getBoundingClientRect();
  return { x: ((clientX - left) / width) * 2 - 1, y: ((clientY - top) / height) * 2 - 1 };
}

export function useCarriedPerson(map: RefObject<HTMLElement | null>, onRing: (id: string, ring: StakeholderRing) => void) {
  const [carried, setCarried] = useState<CarriedPerson | null>(null);
  function onPointerDown(event: PointerEvent<HTMLElement>, { id, ring }: Stakeholder): void {
    const holder = map.current;
    const { currentTarget: person, pointerId, clientX, clientY } = event;
    if (event.button !== 0 || !holder) return;
    let last: CarriedPerson | null = null;
    const move = (at: globalThis.PointerEvent): void => {
      if (!last && Math.hypot(at.clientX - clientX, at.clientY - clientY) < SLACK) return;
      last = { id, ...placeIn(holder, at) };
      setCarried(last);
    };
    const end = (): void => {
      person.removeEventListener('pointermove', move);
      setCarried(null);
      if (last && ringAt(last) !== ring) onRing(id, ringAt(last));
    };
    person.setPointerCapture(pointerId);
    person.addEventListener('pointermove', move);
    person.addEventListener('pointercancel', () => { last = null; }, { once: true });
    person.addEventListener('lostpointercapture', end, { once: true });
  }
  return { carried, onPointerDown };
}
