// Where ink is, and how far two pictures differ.

import type { Raster } from './raster';

export interface InkBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Darker than this (of 255) counts as ink: half covered by a dark text. */
const INK = 150;
/** Further apart than this (of 255) is another colour. */
const APART = 64;

/** The box of the ink between two heights, in sheet px. */
export function inkBox(raster: Raster, scale: number, from: number, to: number): InkBox | undefined {
  const { width, pixels } = raster;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let y = Math.max(0, Math.round(from * scale)); y < Math.min(raster.height, Math.round(to * scale)); y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[4 * (y * width + x) + 1] as number) > INK) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return left > right ? undefined : { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
}

/** The largest distance between the sides of two boxes, in px. */
export function boxDistance(a: InkBox, b: InkBox): number {
  return Math.max(...(['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(a[side] - b[side])));
}

/** Media round a size that is no whole number of pixels in their own ways; more than that are two pictures. */
function areOfOneSize(a: Raster, b: Raster): boolean {
  return Math.abs(a.width - b.width) <= 1 && Math.abs(a.height - b.height) <= 1;
}

/**
 * The pixels (of `a`, row by row) that differ by more than a quarter of the range in the mean over their neighbourhood: media
 * smooth edges in their own ways, but nothing may be elsewhere or of another colour.
 * @param reach 1: means over 3 × 3 pixels; 0: the pixels as they are
 */
export function* differing(a: Raster, b: Raster, reach: 0 | 1 = 1): Generator<number> {
  const width = Math.min(a.width, b.width);
  const height = Math.min(a.height, b.height);
  const [inA, inB] = [new Uint32Array(a.pixels.buffer), new Uint32Array(b.pixels.buffer)];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * a.width + x;
      if (inA[at] !== inB[y * b.width + x] && isApart(a, b, x, y, reach)) yield at;
    }
  }
}

/** Asked for millions of pixels: plain loops. */
function isApart(a: Raster, b: Raster, x: number, y: number, reach: number): boolean {
  const most = APART * (2 * reach + 1) ** 2;
  for (let channel = 0; channel < 3; channel++) {
    let sum = 0;
    for (let v = y - reach; v <= y + reach; v++) {
      for (let u = x - reach; u <= x + reach; u++) {
        sum += (a.pixels[4 * (v * a.width + u) + channel] as number) - (b.pixels[4 * (v * b.width + u) + channel] as number);
      }
    }
    if (Math.abs(sum) > most) return true;
  }
  return false;
}

/** Share of the pixels that differ, 0 … 1. */
export function difference(a: Raster, b: Raster, reach: 0 | 1 = 1): number {
  if (!areOfOneSize(a, b)) return 1;
  let different = 0;
  for (const _ of differing(a, b, reach)) different++;
  return different / (Math.min(a.width, b.width) * Math.min(a.height, b.height));
}
