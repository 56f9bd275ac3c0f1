// The upper edge of the panel under the sheet: dragged, or moved by arrow keys, it makes the panel higher or lower.

import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslate } from '../../ui/translateContext';

interface PanelSplitterProps {
  /** CSS px; null: as high as there is room. */
  readonly height: number | null;
  readonly onHeight: (height: number) => void;
  /** Between as high as there is room and the usual height. */
  readonly onToggle: () => void;
}

/** CSS px. */
const LEAST = 160;
const KEY_STEP = 24;
/** What stays of the sheet. */
const SHEET = 120;

export function PanelSplitter({ height, onHeight, onToggle }: PanelSplitterProps) {
  const t = useTranslate();
  /** What there is room for. */
  function roomOf(element: HTMLElement): number {
    const holder = element.parentElement?.parentElement;
    return Math.max(LEAST, (holder?.clientHeight ?? 0) - SHEET);
  }
  function setHeight(element: HTMLElement, next: number): void {
    onHeight(Math.round(Math.min(Math.max(next, LEAST), roomOf(element))));
  }
  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const splitter = event.currentTarget;
    splitter.setPointerCapture(event.pointerId);
    const bottom = splitter.getBoundingClientRect().top + (splitter.parentElement?.clientHeight ?? 0);
    const move = (at: globalThis.PointerEvent): void => setHeight(splitter, bottom - at.clientY);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', () => splitter.removeEventListener('pointermove', move), { once: true });
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const by = { ArrowUp: KEY_STEP, ArrowDown: -KEY_STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setHeight(event.currentTarget, (event.currentTarget.parentElement?.clientHeight ?? 0) + by);
  }
  return (
    <div
      className="analysis-splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('analysis.height')}
      aria-valuenow={height ?? undefined}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onDoubleClick={onToggle}
      onKeyDown={onKeyDown}
    />
  );
}
