// The ground of pictures that leave the app: white, a margin, and the name above.

import type { ChartLook } from './chartLook';

interface Ground {
  /** What the picture is called. */
  readonly name: string;
  readonly look: ChartLook;
  /** px, of what is drawn. */
  readonly width: number;
  readonly height: number;
}

/** px */
const MARGIN = 20;
const NAME = 40;
/** Pixels per px; fewer where the picture would be larger than a canvas may be. */
const SCALE = 3;
const LONGEST_SIDE = 32_000;
const MOST_PIXELS = 120e6;

/**
 * The picture as PNG; rejects where it is too large for the page's memory.
 * @param draw begins at 0, 0 below the name, in px; `scale`: how many pixels each has
 */
export function pictureOn({ name, look, width, height }: Ground, draw: (ink: CanvasRenderingContext2D, scale: number) => void): Promise<Blob> {
  const [w, h] = [width + 2 * MARGIN, height + NAME + 2 * MARGIN];
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(w, h), Math.sqrt(MOST_PIXELS / (w * h)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(w * scale);
  canvas.height = Math.round(h * scale);
  const ink = canvas.getContext('2d');
  if (!ink) throw new Error('no canvas');
  ink.scale(scale, scale);
  ink.fillStyle = look.surface;
  ink.fillRect(0, 0, w, h);
  ink.fillStyle = look.text;
  ink.font = `600 16px ${look.font}`;
  ink.textBaseline = 'top';
  ink.fillText(name, MARGIN, MARGIN, width);
  ink.translate(MARGIN, MARGIN + NAME);
  draw(ink, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('too large for a picture'))), 'image/png');
  });
}
