// Scene → PNG with the same painter as the screen, through @napi-rs/canvas. Drawn in bands into one encoder: a single
// canvas of a poster's size would fail, or come out blank.

import { createCanvas } from '@napi-rs/canvas';
import type { Scene } from '#shared/scene/scene';
import { paintBand, type BandOptions } from './pictureBand';
import type { PictureSize } from '#shared/export/pictureSize';
import { pngEncoder } from './pngEncoder';

const BAND_PIXELS = 4_000_000;

export interface PngOptions extends BandOptions {
  /** The data of an `iTXt` chunk. */
  readonly text?: Uint8Array | undefined;
  /** Gets the file's bytes in order. */
  readonly take: (bytes: Uint8Array) => Promise<void>;
  readonly onProgress: (done: number) => void;
}

/** The size must have been checked. */
export async function pngOf(scene: Scene, { width, height, dpi }: PictureSize, options: PngOptions): Promise<void> {
  const encoder = pngEncoder(width, height, { dpi, alpha: options.transparent, text: options.text }, options.take);
  const bandHeight = Math.min(height, Math.max(1, Math.floor(BAND_PIXELS / width)));
  const canvas = createCanvas(width, bandHeight);
  const context = canvas.getContext('2d');
  for (let top = 0; top < height; top += bandHeight) {
    const rows = Math.min(bandHeight, height - top);
    paintBand(context, scene, options, top, rows);
    await encoder.write(canvas.data(), rows);
    options.onProgress((top + rows) / height);
  }
  await encoder.end();
}
