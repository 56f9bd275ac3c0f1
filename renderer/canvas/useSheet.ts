// The two drawings of the canvas, sheet and overlay, and when each is drawn again. They listen to the stores directly:
// no pan, zoom or drag renders a React component.

import type Konva from 'konva';
import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Editor, SessionState } from '../editor/editor';
import { createImageCache } from './images';
import { drawOverlay } from './overlay/drawOverlay';
import { createSheetPainter } from './sheet/sheetPainter';

type Draw = (context: Konva.Context) => void;

interface Drawings {
  readonly sheetLayer: RefObject<Konva.Layer | null>;
  readonly overlayLayer: RefObject<Konva.Layer | null>;
  readonly drawSheet: Draw;
  readonly drawOver: Draw;
}

/** Konva's layers draw into the browser's own contexts; they are all that the painters need. */
function rawContext(context: Konva.Context): CanvasRenderingContext2D {
  return context._context;
}

function movesSheet(now: SessionState, before: SessionState): boolean {
  return now.viewport !== before.viewport || now.canvas !== before.canvas;
}

function createDrawings(editor: Editor, sheetLayer: RefObject<Konva.Layer | null>) {
  const images = createImageCache((hash) => editor.document.getState().blueprint.images[hash], () => {
    painter.invalidate();
    sheetLayer.current?.batchDraw();
  });
  const painter = createSheetPainter(editor, images);

  function drawSheet(konva: Konva.Context): void {
    const context = rawContext(konva);
    const ratio = sheetLayer.current?.getCanvas().getPixelRatio() ?? 1;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const unfinished = painter.draw(context, ratio);
    context.restore();
    // Not batchDraw: it ignores requests that are made while it draws.
    if (unfinished) requestAnimationFrame(() => sheetLayer.current?.draw());
  }

  const drawOver = (konva: Konva.Context): void => drawOverlay(rawContext(konva), editor, images);
  return { images, painter, drawSheet, drawOver };
}

export function useSheet(editor: Editor): Drawings {
  const sheetLayer = useRef<Konva.Layer | null>(null);
  const overlayLayer = useRef<Konva.Layer | null>(null);
  const drawings = useMemo(() => createDrawings(editor, sheetLayer), [editor]);

  useEffect(() => {
    const draw = (what: 'overlay' | 'all'): void => {
      if (what === 'all') sheetLayer.current?.batchDraw();
      overlayLayer.current?.batchDraw();
    };
    const onFonts = (): void => {
      drawings.painter.invalidate();
      draw('all');
    };
    const stops = [
      editor.session.subscribe((now, before) => draw(movesSheet(now, before) ? 'all' : 'overlay')),
      editor.onScene(() => draw('all')),
    ];
    document.fonts.addEventListener('loadingdone', onFonts);
    draw('all');
    return () => {
      stops.forEach((stop) => stop());
      document.fonts.removeEventListener('loadingdone', onFonts);
      drawings.images.dispose();
    };
  }, [editor, drawings]);

  return { sheetLayer, overlayLayer, drawSheet: drawings.drawSheet, drawOver: drawings.drawOver };
}
