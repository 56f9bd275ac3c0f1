// The objects of a PDF, found by looking through its bytes once rather than by its table, so that damaged and changed files
// are read too. Objects that other programs have packed together are unpacked, up to a limit: a PDF from anywhere is looked
// through, and a few kilobytes can pretend to be terabytes.

import { err, ok, type Result } from '../../lib/result';
import type { CarriedProblem, CarriedTools } from './carried';
import { isDict, isList, latin1, readValue, skipSpace, type PdfDict, type PdfReader, type PdfValue } from './pdfValue';

export interface PdfObject {
  readonly value: PdfValue;
  /** Bytes of a stream, as they are stored. */
  readonly stream?: Uint8Array;
}

export type PdfObjects = ReadonlyMap<number, PdfObject>;

/** Bytes of all packed objects together; there are no pictures and no texts of pages among them. */
const MOST_PACKED = 32 * 1024 * 1024;

/** A PDF of a thousand pages has a million. */
const MOST_VALUES = 3_000_000;

/** Finding an object takes as long as reading so many values. */
const VALUES_PER_OBJECT = 10;

const STREAM = bytesOf('stream');
const END_OF_STREAM = bytesOf('endstream');
const OBJECT = bytesOf('obj');

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The newest of each number. Errors: tooLarge, where packed objects are, or there are too many. */
export async function pdfObjects(bytes: Uint8Array, { inflate }: Pick<CarriedTools, 'inflate'>): Promise<Result<PdfObjects, CarriedProblem>> {
  const objects = new Map<number, PdfObject>();
  const budget = { left: MOST_VALUES };
  const reader: PdfReader = { bytes, at: 0, budget };
  let left = MOST_PACKED;
  for (let at = indexOf(bytes, OBJECT, 0); at >= 0; at = indexOf(bytes, OBJECT, reader.at)) {
    reader.at = at + OBJECT.length;
    const [, number] = /(\d{1,10})\s+\d{1,5}\s+$/.exec(latin1(bytes.subarray(Math.max(0, at - 24), at))) ?? [];
    budget.left -= VALUES_PER_OBJECT;
    if (number === undefined) continue;
    const value = readValue(reader);
    if (budget.left <= 0) return err('tooLarge');
    const stream = isDict(value) ? readStream(reader, value) : undefined;
    objects.set(Number(number), stream ? { value, stream } : { value });
    if (!stream || !isDict(value) || value.get('Type') !== '/ObjStm') continue;
    const packed = isPacked(value) ? await inflate(stream, left) : stream;
    if (packed === 'tooLarge') return err('tooLarge');
    if (packed === 'damaged') continue;
    left -= packed.length;
    unpack({ bytes: packed, at: 0, budget }, value, objects);
  }
  return ok(objects);
}

/** Whether a stream is compressed by zlib, and by nothing else. */
export function isPacked(dict: PdfDict): boolean {
  const filter = dict.get('Filter');
  return filter === '/FlateDecode' || (isList(filter) && filter.length === 1 && filter[0] === '/FlateDecode');
}

/** Objects one after the other; the numbers before them say which and where. */
function unpack(reader: PdfReader, dict: PdfDict, objects: Map<number, PdfObject>): void {
  const [first, count] = [dict.get('First'), dict.get('N')];
  if (typeof first !== 'number' || typeof count !== 'number') return;
  const table: PdfReader = { ...reader, bytes: reader.bytes.subarray(0, first) };
  reader.at = first;
  for (let i = 0; i < count && table.at < table.bytes.length; i++) {
    const [number, offset] = [readValue(table), readValue(table)];
    if (typeof number !== 'number' || typeof offset !== 'number') return;
    // They stand in order; reading the same bytes again and again would take for ever.
    if (first + offset < reader.at) continue;
    reader.at = first + offset;
    objects.set(number, { value: readValue(reader) });
  }
}

/** The bytes between `stream` and `endstream`; undefined where there are none, or no end. */
function readStream(reader: PdfReader, dict: PdfDict): Uint8Array | undefined {
  const { bytes } = reader;
  skipSpace(reader);
  if (!startsWith(bytes, STREAM, reader.at)) return undefined;
  let from = reader.at + STREAM.length;
  if (bytes[from] === 13) from++;
  if (bytes[from] === 10) from++;
  const length = dict.get('Length');
  const end = typeof length === 'number' && endsAt(bytes, from + length) ? from + length : indexOf(bytes, END_OF_STREAM, from);
  // Nothing that comes after it could be told from its bytes.
  reader.at = end < 0 ? bytes.length : end + END_OF_STREAM.length;
  return end < 0 ? undefined : bytes.subarray(from, end);
}

function endsAt(bytes: Uint8Array, end: number): boolean {
  const reader: PdfReader = { bytes, at: end, budget: { left: 1 } };
  if (end > bytes.length) return false;
  skipSpace(reader);
  return startsWith(bytes, END_OF_STREAM, reader.at);
}

function startsWith(bytes: Uint8Array, what: Uint8Array, at: number): boolean {
  return what.every((byte, i) => bytes[at + i] === byte);
}

function indexOf(bytes: Uint8Array, what: Uint8Array, from: number): number {
  const [first = 0] = what;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, what, at)) return at;
  }
  return -1;
}
