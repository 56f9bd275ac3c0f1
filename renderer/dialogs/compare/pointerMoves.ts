// Looking around in a picture by wheel and pointer: the wheel moves it, with Ctrl or Cmd it zooms, dragging moves.

import { moved, zoomed } from './pictureCamera';
import type { PictureControl } from './pictureControl';

/** px of a line and of a page, for wheels that count in those. */
const UNITS = [1, 16, 400] as const;

/** @param onClick CSS px from the canvas' top left corner. Returns how to stop. */
export function listenToPointer(canvas: HTMLCanvasElement, control: PictureControl, onClick: (x: number, y: number) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let last: { x: number; y: number; far: boolean } | null = null;

  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    const unit = UNITS[event.deltaMode as 0 | 1 | 2] ?? 1;
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(-Math.max(-30, Math.min(30, event.deltaY * unit)) * 0.008);
      control.move((view) => zoomed(view, factor, { x: event.offsetX, y: event.offsetY }));
    } else control.move((view) => moved(view, event.deltaX * unit, event.deltaY * unit));
  }, { passive: false, signal });
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    last = { x: event.offsetX, y: event.offsetY, far: false };
  }, { signal });
  canvas.addEventListener('pointermove', (event) => {
    if (!last) return;
    const [dx, dy] = [last.x - event.offsetX, last.y - event.offsetY];
    if (!last.far && Math.hypot(dx, dy) < 4) return;
    last = { x: event.offsetX, y: event.offsetY, far: true };
    control.move((view) => moved(view, dx, dy));
  }, { signal });
  canvas.addEventListener('pointerup', (event) => {
    if (last && !last.far) onClick(event.offsetX, event.offsetY);
    last = null;
  }, { signal });
  canvas.addEventListener('pointercancel', () => void (last = null), { signal });
  return () => stop.abort();
}
