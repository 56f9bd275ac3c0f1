// Makes the app's icons from build/resources/icon.svg. Run by hand when the drawing changes; the results are kept, so that
// packaging needs no converter. ICO and ICNS are written here, since both are only lists of PNGs.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../resources');
/** ICNS type by size in px. */
const ICNS = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };
const ICO = [16, 24, 32, 48, 64, 128, 256];

const drawing = await loadImage(readFileSync(join(folder, 'icon.svg')));

function png(size) {
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(drawing, 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach(({ size, bytes }, index) => {
    const at = 6 + 16 * index;
    // 256 is written as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(bytes.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  });
  return Buffer.concat([header, ...images.map(({ bytes }) => bytes)]);
}

function chunk(type, bytes) {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(bytes.length + 8, 4);
  return Buffer.concat([head, bytes]);
}

writeFileSync(join(folder, 'icon.png'), png(512));
writeFileSync(join(folder, 'icon.ico'), ico(ICO.map((size) => ({ size, bytes: png(size) }))));
writeFileSync(join(folder, 'icon.icns'), chunk('icns', Buffer.concat(
  Object.entries(ICNS).map(([size, type]) => chunk(type, png(Number(size)))))));
