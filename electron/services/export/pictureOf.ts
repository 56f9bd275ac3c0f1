// Scene → WebP or JPEG, of one canvas: their encoders take a picture whole, so that their limits are lower than PNG's.

import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { Scene } from '#shared/scene/scene';
import { paintBand, type BandOptions } from './pictureBand';
import type { PictureSize } from '#shared/export/pictureSize';

const JFIF_UNIT = 13;
const DOTS_PER_INCH = 1;
const JFIF_LARGEST = 65_535;

export interface EncodedOptions extends BandOptions {
  readonly format: 'webp' | 'jpeg';
  /** 1 … 100 */
  readonly quality: number;
}

/** The file's bytes. The size must have been checked. A JPEG has the resolution in it; WebP has no place for one. */
export async function pictureOf(scene: Scene, { width, height, dpi }: PictureSize, options: EncodedOptions): Promise<Uint8Array> {
  const canvas: Canvas = createCanvas(width, height);
  paintBand(canvas.getContext('2d'), scene, options, 0, height);
  if (options.format === 'webp') return canvas.encode('webp', options.quality);
  const bytes = await canvas.encode('jpeg', options.quality);
  return withResolution(bytes, dpi);
}

function withResolution(jpeg: Buffer, dpi: number): Buffer {
  if (jpeg.toString('latin1', 6, 10) !== 'JFIF') return jpeg;
  const rounded = Math.min(JFIF_LARGEST, Math.round(dpi));
  jpeg[JFIF_UNIT] = DOTS_PER_INCH;
  jpeg.writeUInt16BE(rounded, JFIF_UNIT + 1);
  jpeg.writeUInt16BE(rounded, JFIF_UNIT + 3);
  return jpeg;
}
