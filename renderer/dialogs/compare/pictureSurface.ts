// The canvas that a picture is painted on: its size, its stored pictures and its fonts, which arrive later.

import { paintPicture, type Painting } from './paintPicture';
import type { Size, View } from './pictureCamera';
import { pictureImages, type PictureImages } from './pictureImages';

export type Shown = Omit<Painting, 'image'>;

export interface PictureSurface {
  size(): Size;
  shown(): Shown | null;
  show(shown: Shown): void;
  resize(size: Size): void;
  /** Returns how long it took, in ms. */
  draw(view: View): number;
  dispose(): void;
}

/** @param onArrived called when something arrived and it has to be drawn again */
export function createPictureSurface(canvas: HTMLCanvasElement, onArrived: () => void): PictureSurface {
  let size: Size = { width: 0, height: 0 };
  let shown: Shown | null = null;
  let images: PictureImages | null = null;
  document.fonts.addEventListener('loadingdone', onArrived);
  return {
    size: () => size,
    shown: () => shown,
    show(next) {
      if (next.picture.blueprint !== shown?.picture.blueprint) {
        images?.stop();
        images = pictureImages(next.picture.blueprint, onArrived);
      }
      shown = next;
    },
    resize(next) {
      size = next;
      canvas.width = Math.round(size.width * window.devicePixelRatio);
      canvas.height = Math.round(size.height * window.devicePixelRatio);
    },
    draw(view) {
      const context = canvas.getContext('2d');
      if (!context || !shown || size.width === 0) return 0;
      const start = performance.now();
      paintPicture(context, view, window.devicePixelRatio, { ...shown, image: (hash) => images?.image(hash) });
      return performance.now() - start;
    },
    dispose() {
      images?.stop();
      document.fonts.removeEventListener('loadingdone', onArrived);
    },
  };
}
