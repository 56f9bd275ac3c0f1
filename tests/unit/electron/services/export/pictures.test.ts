// Stored pictures, in the form that each medium takes.

import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { StoredImage } from '#shared/blueprint/records';
import { dataUrl, decodePictures, printablePictures } from '../../../../../electron/services/export/pictures';

function stored(format: 'png' | 'jpeg' | 'webp'): StoredImage {
  const canvas = createCanvas(8, 4);
  canvas.getContext('2d').fillRect(0, 0, 8, 4);
  const bytes = canvas.toBuffer(`image/${format}` as 'image/webp');
  return { id: format, mime: `image/${format}`, width: 8, height: 4, data: bytes.toString('base64') };
}

const images = { png: stored('png'), jpeg: stored('jpeg'), webp: stored('webp'), bad: { ...stored('png'), id: 'bad', data: 'AAAA' } };

test('pictures are decoded; one that is damaged is left out', async () => {
  const decoded = await decodePictures(images);
  expect([...decoded].map(([id, { width, height }]) => [id, width, height])).toEqual([['png', 8, 4], ['jpeg', 8, 4], ['webp', 8, 4]]);
});

test('PDF gets PNG and JPEG as they are, and others as PNG', async () => {
  const printable = await printablePictures(images);
  expect(printable.get('jpeg')?.toString('base64')).toBe(images.jpeg.data);
  expect(printable.get('webp')?.toString('latin1', 1, 4)).toBe('PNG');
  expect(printable.has('bad')).toBe(false);
});

test('SVG gets a data URL', () => {
  expect(dataUrl(images.png)).toBe(`data:image/png;base64,${images.png.data}`);
});
