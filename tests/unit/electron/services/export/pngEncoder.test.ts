// Band by band or at once: the same picture, with its resolution.

import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { pngEncoder } from '../../../../../electron/services/export/pngEncoder';

const WIDTH = 37;
const HEIGHT = 23;

function noise(): Uint8Array {
  return Uint8Array.from({ length: 4 * WIDTH * HEIGHT }, (_, i) => (i % 4 === 3 ? 255 : (i * i * 31 + (i >> 3)) & 255));
}

async function encoded(pixels: Uint8Array, bandHeight: number): Promise<Buffer> {
  const encoder = pngEncoder(WIDTH, HEIGHT, 300);
  for (let top = 0; top < HEIGHT; top += bandHeight) {
    const rows = Math.min(bandHeight, HEIGHT - top);
    await encoder.write(pixels.slice(4 * WIDTH * top, 4 * WIDTH * (top + rows)), rows);
  }
  return encoder.end();
}

test.each([1, 5, HEIGHT])('bands of %i rows give back every pixel', async (bandHeight) => {
  const pixels = noise();
  const image = await loadImage(await encoded(pixels, bandHeight));
  const context = createCanvas(WIDTH, HEIGHT).getContext('2d');
  context.drawImage(image, 0, 0);
  expect(Buffer.from(context.getImageData(0, 0, WIDTH, HEIGHT).data).equals(Buffer.from(pixels))).toBe(true);
});

test('the resolution is written in pixels per metre', async () => {
  const png = await encoded(noise(), HEIGHT);
  const at = png.indexOf('pHYs', 0, 'latin1') + 4;
  expect([png.readUInt32BE(at), png.readUInt32BE(at + 4), png[at + 8]]).toEqual([11811, 11811, 1]);
});
