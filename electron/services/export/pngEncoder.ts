// A PNG written band by band, so that a poster of hundreds of megapixels needs the memory of one band. RGB without alpha,
// since a sheet is opaque; every row is stored as its difference from the row above, which suits flat drawings.

import { createDeflate, crc32, type Deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const FILTER_UP = 2;
const METRES_PER_INCH = 0.0254;

export interface PngEncoder {
  /** Adds rows of opaque RGBA pixels, as wide as the picture. */
  write(rgba: Uint8Array, rows: number): Promise<void>;
  /** The whole file. */
  end(): Promise<Buffer>;
}

/** @param dpi stored in the file, so that it prints at that size */
export function pngEncoder(width: number, height: number, dpi: number): PngEncoder {
  const chunks: Buffer[] = [SIGNATURE, header(width, height), resolution(dpi)];
  const deflate = createDeflate({ level: 6, chunkSize: 1 << 18 });
  deflate.on('data', (data: Buffer) => chunks.push(chunk('IDAT', data)));
  let above = new Uint8Array(width * 3);
  return {
    async write(rgba, rows) {
      const filtered = Buffer.allocUnsafe(rows * (1 + width * 3));
      above = filterUp(rgba, rows, width, above, filtered);
      await written(deflate, filtered);
    },
    async end() {
      await new Promise<void>((resolve, reject) => {
        deflate.once('end', resolve).once('error', reject);
        deflate.end();
      });
      return Buffer.concat([...chunks, chunk('IEND', Buffer.alloc(0))]);
    },
  };
}

/** Fills `out` with filtered rows; returns the last row as it was. */
function filterUp(rgba: Uint8Array, rows: number, width: number, first: Uint8Array, out: Uint8Array): Uint8Array<ArrayBuffer> {
  let above = first;
  let row = new Uint8Array(width * 3);
  let spare = new Uint8Array(width * 3);
  let from = 0;
  let to = 0;
  for (let y = 0; y < rows; y++) {
    out[to++] = FILTER_UP;
    for (let i = 0; i < row.length; i += 3, from += 4) {
      const r = (row[i] = rgba[from] as number);
      const g = (row[i + 1] = rgba[from + 1] as number);
      const b = (row[i + 2] = rgba[from + 2] as number);
      out[to++] = r - (above[i] as number);
      out[to++] = g - (above[i + 1] as number);
      out[to++] = b - (above[i + 2] as number);
    }
    above = row;
    [row, spare] = [spare, row];
  }
  return Uint8Array.from(above);
}

function written(deflate: Deflate, data: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    deflate.write(data, (error) => (error ? reject(error) : resolve()));
  });
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 2, 0, 0, 0], 8); // 8 bits, RGB, deflate, standard filters, not interlaced
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

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
