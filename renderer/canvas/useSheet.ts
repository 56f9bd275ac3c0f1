// The two drawings of the canvas, sheet and overlay, and when each is drawn again. They listen to the stores directly:
// no pan, zoom or drag renders a React component.

import type Konva from 'konva';
import { useEffect, useMemo } from 'react';
import type { Editor, SessionState } from '../editor/editor';
import { createImageCache } from './images';
import { drawOverlay } from './overlay/drawOverlay';
import { createSheetPainter } from './sheet/sheetPainter';

type Draw = (context: Konva.Context) => void;

interface Drawings {
  readonly draw: (what: 'overlay' | 'all') => void;
  readonly drawSheet: Draw;
  readonly drawOver: Draw;
  readonly setSheetLayer: (layer: Konva.Layer | null) => void;
  readonly setOverlayLayer: (layer: Konva.Layer | null) => void;
  readonly repaint: () => void;
  readonly dispose: () => void;
}

/** Konva's layers draw into the browser's own contexts; they are all that the painters need. */
function rawContext(context: Konva.Context): CanvasRenderingContext2D {
  return context._context;
}

function movesSheet(now: SessionState, before: SessionState): boolean {
  return now.viewport !== before.viewport || now.canvas !== before.canvas;
}

function createDrawings(editor: Editor): Drawings {
  const layers: { sheet: Konva.Layer | null; overlay: Konva.Layer | null } = { sheet: null, overlay: null };
  const images = createImageCache((hash) => editor.document.getState().blueprint.images[hash], () => repaint());
  const painter = createSheetPainter(editor, images);

  function draw(what: 'overlay' | 'all'): void {
    if (what === 'all') layers.sheet?.batchDraw();
    layers.overlay?.batchDraw();
  }

  function repaint(): void {
    painter.invalidate();
    draw('all');
  }

  function drawSheet(konva: Konva.Context): void {
    const context = rawContext(konva);
    const ratio = layers.sheet?.getCanvas().getPixelRatio() ?? 1;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const unfinished = painter.draw(context, ratio);
    context.restore();
    // Not batchDraw: it ignores requests that are made while it draws.
    if (unfinished) requestAnimationFrame(() => layers.sheet?.draw());
  }

  return {
    draw,
    repaint,
    drawSheet,
    drawOver: (konva) => drawOverlay(rawContext(konva), editor, images),
    setSheetLayer: (layer) => void (layers.sheet = layer),
    setOverlayLayer: (layer) => void (layers.overlay = layer),
    dispose: images.dispose,
  };
}

export function useSheet(editor: Editor): Drawings {
  const drawings = useMemo(() => createDrawings(editor), [editor]);
  useEffect(() => {
    const { draw, repaint, dispose } = drawings;
    const stops = [
      editor.session.subscribe((now, before) => draw(movesSheet(now, before) ? 'all' : 'overlay')),
      editor.onScene(() => draw('all')),
      editor.checks.subscribe(() => draw('overlay')),
      editor.environment.preferences.subscribe(() => draw('overlay')),
    ];
    document.fonts.addEventListener('loadingdone', repaint);
    draw('all');
    return () => {
      stops.forEach((stop) => stop());
      document.fonts.removeEventListener('loadingdone', repaint);
      dispose();
    };
  }, [editor, drawings]);
  return drawings;
}
