// Wheel and touchpad: scrolling moves the sheet, with Ctrl or Cmd (and while pinching) it zooms to the pointer.

import { useEffect } from 'react';
import type { RefObject } from 'react';
import { pan, zoomBy } from '../../editor/camera/cameraMoves';
import type { Editor } from '../../editor/editor';

/** px of a line and of a page, for wheels that count in those. */
const UNITS = [1, 16, 400] as const;

/** One event zooms by no more than this many px of wheel; a mouse's notch is 100 and more, a pinch a few. */
const MOST_PER_EVENT = 30;
const ZOOM_PER_PX = 0.008;

function onWheel(editor: Editor, container: HTMLElement, event: WheelEvent): void {
  event.preventDefault();
  const unit = UNITS[event.deltaMode as 0 | 1 | 2] ?? 1;
  if (event.ctrlKey || event.metaKey) {
    const { left, top } = container.getBoundingClientRect();
    const delta = Math.max(-MOST_PER_EVENT, Math.min(MOST_PER_EVENT, event.deltaY * unit));
    zoomBy(editor, Math.exp(-delta * ZOOM_PER_PX), { x: event.clientX - left, y: event.clientY - top });
    return;
  }
  const sideways = event.shiftKey && event.deltaX === 0;
  pan(editor, (sideways ? event.deltaY : event.deltaX) * unit, (sideways ? 0 : event.deltaY) * unit);
}

export function useWheel(container: RefObject<HTMLElement | null>, editor: Editor): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const listener = (event: WheelEvent): void => onWheel(editor, element, event);
    // React's own wheel listeners are passive and could not keep the page from zooming.
    element.addEventListener('wheel', listener, { passive: false });
    return () => element.removeEventListener('wheel', listener);
  }, [container, editor]);
}
