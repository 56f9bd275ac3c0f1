// Band by band or at once: the same picture, with its resolution.

import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { pngEncoder } from '../../../../../electron/services/export/pngEncoder';

const WIDTH = 37;
const HEIGHT = 23;

function noise(): Uint8Array {
  return Uint8Array.from({ length: 4 * WIDTH * HEIGHT }, (_, i) => (i % 4 === 3 ? 255 : (i * i * 31 + (i >> 3)) & 255));
}

async function encoded(pixels: Uint8Array, bandHeight: number, alpha = false): Promise<Buffer> {
  const parts: Buffer[] = [];
  const encoder = pngEncoder(WIDTH, HEIGHT, { dpi: 300, alpha }, async (bytes) => void parts.push(bytes));
  for (let top = 0; top < HEIGHT; top += bandHeight) {
    const rows = Math.min(bandHeight, HEIGHT - top);
    await encoder.write(pixels.slice(4 * WIDTH * top, 4 * WIDTH * (top + rows)), rows);
  }
  await encoder.end();
  return Buffer.concat(parts);
}

async function shown(png: Buffer): Promise<SKRSContext2D> {
  const context = createCanvas(WIDTH, HEIGHT).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  return context;
}

test.each([1, 5, HEIGHT])('bands of %i rows give back every pixel', async (bandHeight) => {
  const pixels = noise();
  const context = await shown(await encoded(pixels, bandHeight));
  expect(Buffer.from(context.getImageData(0, 0, WIDTH, HEIGHT).data).equals(Buffer.from(pixels))).toBe(true);
});

test.each([1, HEIGHT])('what shines through keeps its colour and how much, in bands of %i rows', async (bandHeight) => {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgba(200, 100, 40, 0.4)';
  context.fillRect(3, 2, 10, 9);
  context.fillStyle = '#0f6653';
  context.fillRect(8, 5, 20, 12);
  const png = await encoded(canvas.data(), bandHeight, true);
  const again = (await shown(png)).getImageData(0, 0, WIDTH, HEIGHT).data;
  context.getImageData(0, 0, WIDTH, HEIGHT).data.forEach((value, i) => expect(Math.abs(value - (again[i] ?? -9))).toBeLessThanOrEqual(1));
  expect([...again.slice(0, 4)]).toEqual([0, 0, 0, 0]);
});

test('the resolution is written in pixels per metre', async () => {
  const png = await encoded(noise(), HEIGHT);
  const at = png.indexOf('pHYs', 0, 'latin1') + 4;
  expect([png.readUInt32BE(at), png.readUInt32BE(at + 4), png[at + 8]]).toEqual([11811, 11811, 1]);
});

test('a drive that takes no more ends it', async () => {
  const encoder = pngEncoder(WIDTH, HEIGHT, { dpi: 96, alpha: false }, () => Promise.reject(new Error('full')));
  await expect(encoder.write(noise(), HEIGHT)).rejects.toThrow('full');
});
