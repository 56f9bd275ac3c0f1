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

/**
 * Share of the pixels (0 … 1) that differ by more than a quarter of the range, after both were blurred over 3 × 3 pixels:
 * media smooth edges in their own ways, but nothing may be elsewhere or of another colour.
 */
export function difference(a: Raster, b: Raster): number {
  // Media round a size that is no whole number of pixels in their own ways.
  const width = Math.min(a.width, b.width);
  const height = Math.min(a.height, b.height);
  if (Math.max(a.width, b.width) - width > 1 || Math.max(a.height, b.height) - height > 1) return 1;
  const [inA, inB] = [new Uint32Array(a.pixels.buffer), new Uint32Array(b.pixels.buffer)];
  let different = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      if (inA[y * a.width + x] === inB[y * b.width + x]) continue;
      if ([0, 1, 2].some((channel) => Math.abs(blurred(a, x, y, channel) - blurred(b, x, y, channel)) > 64)) different++;
    }
  }
  return different / (width * height);
}

function blurred({ width, pixels }: Raster, x: number, y: number, channel: number): number {
  let sum = 0;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) sum += pixels[4 * ((y + dy) * width + x + dx) + channel] as number;
  }
  return sum / 9;
}
