// A small map of the whole sheet at the bottom right; the frame on it is what the canvas shows, and can be dragged. It
// listens to the stores directly: moving over the sheet renders nothing in React.

import { useEffect, useRef, type RefObject } from 'react';
import { visibleBox } from '../../editor/camera/camera';
import { setViewport } from '../../editor/camera/cameraMoves';
import type { Editor } from '../../editor/editor';
import { useTranslate } from '../../ui/translateContext';
import { useEditor } from '../editorContext';
import { mapScale, paintMap } from './paintMap';
import { createThumbnails } from './thumbnails';
import './Minimap.css';

/** ms; a burst of changes and a drag paint once. */
const PAUSE = 250;
/** CSS px; a smaller frame could not be seen. */
const LEAST = 6;

/** Paints when there is nothing better to do. */
function usePaintedMap(ref: RefObject<HTMLCanvasElement | null>, editor: Editor): void {
  useEffect(() => {
    let timer: number | undefined;
    let idle: number | undefined;
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => (idle = window.requestIdleCallback(paint, { timeout: 1000 })), PAUSE);
    };
    const pictures = createThumbnails((hash) => editor.document.getState().blueprint.images[hash], soon);
    const paint = (): void => {
      if (ref.current) paintMap(ref.current, editor.scene(), window.devicePixelRatio, pictures);
    };
    paint();
    const stop = editor.onScene(soon);
    document.fonts.addEventListener('loadingdone', soon);
    return () => {
      stop();
      pictures.dispose();
      document.fonts.removeEventListener('loadingdone', soon);
      window.clearTimeout(timer);
      if (idle !== undefined) window.cancelIdleCallback(idle);
    };
  }, [ref, editor]);
}

function useFrame(ref: RefObject<HTMLDivElement | null>, editor: Editor): void {
  useEffect(() => {
    const place = (): void => {
      const frame = ref.current;
      if (!frame) return;
      const { viewport, canvas } = editor.session.getState();
      const scene = editor.scene();
      const scale = mapScale(scene);
      const shown = visibleBox(viewport, canvas);
      const left = Math.max(0, shown.x);
      const top = Math.max(0, shown.y);
      frame.style.left = `${left * scale.x}px`;
      frame.style.top = `${top * scale.y}px`;
      frame.style.width = `${Math.max(LEAST, (Math.min(scene.width, shown.x + shown.w) - left) * scale.x)}px`;
      frame.style.height = `${Math.max(LEAST, (Math.min(scene.height, shown.y + shown.h) - top) * scale.y)}px`;
    };
    place();
    const stops = [
      editor.session.subscribe((now, before) => {
        if (now.viewport !== before.viewport || now.canvas !== before.canvas) place();
      }),
      editor.onScene(place),
    ];
    return () => stops.forEach((stop) => stop());
  }, [ref, editor]);
}

/** Pressing beside the frame brings the view there; from inside it, the frame is carried. */
function useDraggedFrame(ref: RefObject<HTMLDivElement | null>, editor: Editor): void {
  useEffect(() => {
    const map = ref.current;
    if (!map) return undefined;
    let grip: { x: number; y: number } | null = null;
    const sheetPoint = (event: PointerEvent): { x: number; y: number } => {
      const { left, top } = map.getBoundingClientRect();
      const scale = mapScale(editor.scene());
      return { x: (event.clientX - left) / scale.x, y: (event.clientY - top) / scale.y };
    };
    const onMove = (event: PointerEvent): void => {
      if (!grip) return;
      const point = sheetPoint(event);
      setViewport(editor, { ...editor.session.getState().viewport, x: point.x - grip.x, y: point.y - grip.y });
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      event.preventDefault();
      map.setPointerCapture(event.pointerId);
      const { viewport, canvas } = editor.session.getState();
      const shown = visibleBox(viewport, canvas);
      const point = sheetPoint(event);
      const at = { x: point.x - shown.x, y: point.y - shown.y };
      const inside = at.x >= 0 && at.y >= 0 && at.x <= shown.w && at.y <= shown.h;
      grip = inside ? at : { x: shown.w / 2, y: shown.h / 2 };
      onMove(event);
    };
    const onUp = (): void => void (grip = null);
    const stop = new AbortController();
    map.addEventListener('pointerdown', onDown, { signal: stop.signal });
    map.addEventListener('pointermove', onMove, { signal: stop.signal });
    map.addEventListener('pointerup', onUp, { signal: stop.signal });
    map.addEventListener('pointercancel', onUp, { signal: stop.signal });
    return () => stop.abort();
  }, [ref, editor]);
}

export function Minimap() {
  const t = useTranslate();
  const editor = useEditor();
  const mapRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const frameRef = useRef<HTMLDivElement>(null);
  usePaintedMap(canvasRef, editor);
  useFrame(frameRef, editor);
  useDraggedFrame(mapRef, editor);
  return (
    <div ref={mapRef} className="minimap" role="img" aria-label={t('minimap.name')}>
      <canvas ref={canvasRef} className="minimap-sheet" />
      <div ref={frameRef} className="minimap-frame" />
    </div>
  );
}
