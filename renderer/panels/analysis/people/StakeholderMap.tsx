// Stakeholders on three rings: the closer to the middle, the more directly they touch the service. Dragged from ring to
// ring, or moved by arrow keys: up and down outwards and inwards, left and right from one to the next.

import { useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { RING_EDGES, ringAt, ringBeside } from '#shared/analysis/ringLayout';
import { ringName } from '#shared/blueprint/analysisNames';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS, type StakeholderRing } from '#shared/blueprint/analysisValues';
import { useTranslate } from '../../../ui/translateContext';
import { RingMapTools } from './RingMapTools';
import { useCarriedPerson } from './useCarriedPerson';
import { useRingLayout } from './useRingLayout';

interface StakeholderMapProps {
  readonly stakeholders: readonly Stakeholder[];
  /** Who is chosen in the list. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onRing: (id: string, ring: StakeholderRing) => void;
  /** Returns who is chosen then. */
  readonly onRemove: (id: string) => string | null;
}

const OUTWARDS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };
const ALONG: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** From one person to the next, round and round. */
function walk(map: HTMLElement | null, from: HTMLElement, step: number): void {
  const all = [...(map?.querySelectorAll<HTMLElement>('.ring-person') ?? [])];
  all.at((all.indexOf(from) + step) % all.length)?.focus();
}

export function StakeholderMap({ stakeholders, chosen, onChoose, onRing, onRemove }: StakeholderMapProps) {
  const t = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const { carried, onPointerDown } = useCarriedPerson(map, onRing);
  const layout = useRingLayout(frame, stakeholders);

  function remove(id: string): void {
    const next = onRemove(id);
    requestAnimationFrame(() => map.current?.querySelector<HTMLElement>(`[data-id="${next}"]`)?.focus());
  }
  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, { id, ring }: Stakeholder): void {
    const outwards = OUTWARDS[event.key];
    const along = ALONG[event.key];
    if (outwards && ringBeside(ring, outwards) !== ring) onRing(id, ringBeside(ring, outwards));
    else if (along) walk(map.current, event.currentTarget, along);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(id);
    else if (!outwards) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="ring-side">
      <RingMapTools stakeholders={stakeholders} />
      <div ref={frame} className="ring-frame">
        <div ref={map} className="ring-map" style={{ height: layout.height, '--longest': `${layout.longest}px` } as CSSProperties} role="group" aria-label={t('people.map')}>
          <Rings target={carried && ringAt(carried)} />
          {stakeholders.map((stakeholder) => {
            const { id, name, ring } = stakeholder;
            const isCarried = carried?.id === id;
            const at = isCarried ? carried : layout.places.get(id) ?? { x: 0, y: 0 };
            return (
              <button
                key={id}
                type="button"
                data-id={id}
                className={`ring-person ring-person-${ring} ${isCarried ? 'ring-carried' : ''} ${chosen === id ? 'ring-chosen' : ''}`}
                style={{ left: `${(at.x + 1) * 50}%`, top: `${(at.y + 1) * 50}%` }}
                title={name}
                aria-label={t('people.onRing', { name, ring: t(ringName(ring)) })}
                onFocus={() => onChoose(id)}
                onPointerDown={(event) => onPointerDown(event, stakeholder)}
                onKeyDown={(event) => onKeyDown(event, stakeholder)}
              >
                {name}
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The rings with their names, the one that somebody is carried over marked. */
function Rings({ target }: { readonly target: StakeholderRing | null }) {
  const t = useTranslate();
  return (
    <>
      <svg viewBox="-1 -1 2 2" preserveAspectRatio="none" aria-hidden>
        {STAKEHOLDER_RINGS.toReversed().map((ring) => (
          <circle key={ring} className={`ring ring-${ring} ${target === ring ? 'ring-target' : ''}`} r={RING_EDGES[ring] - 0.005} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      {STAKEHOLDER_RINGS.map((ring) => (
        <span key={ring} className="ring-name" style={{ top: `${(1 - RING_EDGES[ring]) * 50}%` }} aria-hidden>{t(ringName(ring))}</span>
      ))}
    </>
  );
}
