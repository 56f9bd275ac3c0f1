// A PNG written band by band, so that a poster of a thousand megapixels needs the memory of two bands. Every row is stored
// as its difference from the row above, which suits flat drawings.

import { createDeflate, crc32, type Deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const FILTER_UP = 2;
const METRES_PER_INCH = 0.0254;
const OPAQUE = 255;

export interface PngEncoder {
  /** Adds rows of RGBA pixels, colours multiplied by alpha as canvases keep them, as wide as the picture; at an address that divides by four. */
  write(rgba: Uint8Array, rows: number): Promise<void>;
  /** After the last row. */
  end(): Promise<void>;
}

export interface PngStyle {
  /** Stored in the file, so that it prints at that size. */
  readonly dpi: number;
  /** Keeps how far pixels let the ground shine through; else they count as opaque. */
  readonly alpha: boolean;
  /** The data of an `iTXt` chunk, which stands before the pixels. */
  readonly text?: Uint8Array | undefined;
}

/** @param take gets the file's bytes in order, one call after the other */
export function pngEncoder(width: number, height: number, { dpi, alpha, text }: PngStyle, take: (bytes: Buffer) => Promise<void>): PngEncoder {
  const ready: Buffer[] = [SIGNATURE, header(width, height, alpha), resolution(dpi), ...(text ? [chunk('iTXt', text)] : [])];
  const deflate = createDeflate({ level: 6, chunkSize: 1 << 18 });
  deflate.on('data', (data: Buffer) => ready.push(chunk('IDAT', data)));
  let above = new Uint32Array(width);
  let compressed = Promise.resolve();
  const handOn = async (): Promise<void> => {
    while (ready.length > 0) await take(Buffer.concat(ready.splice(0)));
  };
  return {
    async write(rgba, rows) {
      const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rows * width);
      if (alpha) pixels.forEach((pixel, i) => { if (isTranslucent(pixel)) pixels[i] = unmultiplied(pixel); });
      const filtered = filterUp(pixels, width, above, alpha ? 4 : 3);
      above = pixels.slice((rows - 1) * width);
      // The last band was compressed in another thread meanwhile; two bands at a time are enough to keep both busy.
      await compressed;
      compressed = written(deflate, filtered);
      // Awaited in the next call: a failure must not count as unhandled until then.
      compressed.catch(() => undefined);
      await handOn();
    },
    async end() {
      await compressed;
      await new Promise<void>((resolve, reject) => {
        deflate.once('end', resolve).once('error', reject);
        deflate.end();
      });
      ready.push(chunk('IEND', Buffer.alloc(0)));
      await handOn();
    },
  };
}

// RGBA in memory is ABGR in a little-endian number, and all our machines are little-endian.

function isTranslucent(pixel: number): boolean {
  const a = pixel >>> 24;
  return a !== 0 && a !== OPAQUE;
}

/** A colour as PNG has it: not multiplied by its alpha. */
function unmultiplied(pixel: number): number {
  const a = pixel >>> 24;
  const channel = (shift: number): number => Math.min(OPAQUE, Math.round((((pixel >>> shift) & 255) * OPAQUE) / a)) << shift;
  return ((a << 24) | channel(16) | channel(8) | channel(0)) >>> 0;
}

/** The filtered rows. Most pixels of a drawing are as the one above: those are compared whole and stay 0. */
function filterUp(pixels: Uint32Array, width: number, first: Uint32Array, channels: 3 | 4): Buffer {
  const rows = pixels.length / width;
  const out = Buffer.alloc(rows * (1 + width * channels));
  for (let y = 0; y < rows; y++) {
    const above = y === 0 ? first : pixels.subarray((y - 1) * width, y * width);
    let to = y * (1 + width * channels);
    out[to++] = FILTER_UP;
    for (let x = 0, from = y * width; x < width; x++, from++, to += channels) {
      const pixel = pixels[from] as number;
      const other = above[x] as number;
      if (pixel === other) continue;
      out[to] = (pixel & 255) - (other & 255);
      out[to + 1] = ((pixel >> 8) & 255) - ((other >> 8) & 255);
      out[to + 2] = ((pixel >> 16) & 255) - ((other >> 16) & 255);
      if (channels === 4) out[to + 3] = (pixel >>> 24) - (other >>> 24);
    }
  }
  return out;
}

function written(deflate: Deflate, data: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    deflate.write(data, (error) => (error ? reject(error) : resolve()));
  });
}

function header(width: number, height: number, alpha: boolean): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, alpha ? 6 : 2, 0, 0, 0], 8); // 8 bits, RGB(A), deflate, standard filters, not interlaced
  return chunk('IHDR', data);
}

function resolution(dpi: number): Buffer {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data[8] = 1; // the unit is the metre
  return chunk('pHYs', data);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
