// Reads from a font file only what the search for missing characters needs: which characters it has and how its outlines
// are stored. A few kilobytes per file, since a system may have a thousand fonts of many megabytes.

import { openSync, readSync, closeSync } from 'node:fs';

export interface FontCoverage {
  /** Can be embedded in a PDF as it is: one static font with TrueType outlines. */
  readonly embeddable: boolean;
  has(code: number): boolean;
}

/** First and last code point of a stretch. */
type Range = readonly [number, number];
type Read = (position: number, length: number) => Buffer;

const COLLECTION = 'ttcf';

/** The coverage of a font file (of a collection: its first font); undefined where it is none that can be used. */
export function readCoverage(path: string): FontCoverage | undefined {
  const file = openSync(path, 'r');
  try {
    return coverageOf((position, length) => {
      const bytes = Buffer.alloc(length);
      if (readSync(file, bytes, 0, length, position) < length) throw new Error('cut short');
      return bytes;
    });
  } finally {
    closeSync(file);
  }
}

function coverageOf(read: Read): FontCoverage | undefined {
  const isCollection = read(0, 4).toString('latin1') === COLLECTION;
  const start = isCollection ? read(12, 4).readUInt32BE(0) : 0;
  const tables = readDirectory(read, start);
  const cmap = tables.get('cmap');
  if (!cmap || !(tables.has('glyf') || tables.has('CFF ') || tables.has('CFF2'))) return undefined;
  const ranges = readRanges(read(cmap.offset, cmap.length));
  return {
    embeddable: tables.has('glyf') && !tables.has('fvar') && !isCollection,
    has: (code) => isInside(ranges, code),
  };
}

function readDirectory(read: Read, start: number): Map<string, { offset: number; length: number }> {
  const count = read(start + 4, 2).readUInt16BE(0);
  const directory = read(start + 12, 16 * count);
  const tables = new Map<string, { offset: number; length: number }>();
  for (let at = 0; at < directory.length; at += 16) {
    const tag = directory.toString('latin1', at, at + 4);
    tables.set(tag, { offset: directory.readUInt32BE(at + 8), length: directory.readUInt32BE(at + 12) });
  }
  return tables;
}

function readRanges(cmap: Buffer): Range[] {
  const offsets = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const offset = cmap.readUInt32BE(8 + 8 * i);
    offsets.set(cmap.readUInt16BE(offset), offset);
  }
  const full = offsets.get(12);
  if (full !== undefined) return readFormat12(cmap, full);
  const basic = offsets.get(4);
  return basic === undefined ? [] : readFormat4(cmap, basic);
}

function readFormat12(cmap: Buffer, offset: number): Range[] {
  const groups = cmap.readUInt32BE(offset + 12);
  return Array.from({ length: groups }, (_, i): Range => {
    const at = offset + 16 + 12 * i;
    return [cmap.readUInt32BE(at), cmap.readUInt32BE(at + 4)];
  });
}

function readFormat4(cmap: Buffer, offset: number): Range[] {
  const twice = cmap.readUInt16BE(offset + 6);
  return Array.from({ length: twice / 2 }, (_, i): Range => {
    const at = offset + 14 + 2 * i;
    return [cmap.readUInt16BE(at + twice + 2), cmap.readUInt16BE(at)];
  });
}

function isInside(ranges: readonly Range[], code: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] as Range;
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
