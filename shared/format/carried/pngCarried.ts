// The blueprint that a PNG carries: from chunk to chunk by their lengths, without reading the pixels between them. Only the
// chunk that counts is checked by its sum, so that a picture whose end is missing still gives back its blueprint.

import { err, ok, type Result } from '../../lib/result';
import { MOST_CARRIED, type ByteSource, type CarriedProblem } from './carried';
import { crc32 } from './crc32';
import { compressedText, isPngText, PNG_TEXT_HEAD } from './pngText';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CHUNK_HEAD = 8;
const CHUNK_SUM = 4;
const TEXT = 0x69545874; // iTXt
const END = 0x49454e44; // IEND
/** More chunks than any encoder makes of a picture: a file of nothing but empty ones must not keep anybody waiting. */
const MOST_CHUNKS = 20_000;

/** @param bytes the file's first ones */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** The compressed text. */
export async function pngCarried(source: ByteSource): Promise<Result<Uint8Array, CarriedProblem>> {
  let at = SIGNATURE.length;
  for (let count = 0; count < MOST_CHUNKS; count++) {
    const head = await source.read(at, CHUNK_HEAD + PNG_TEXT_HEAD);
    if (head.length < CHUNK_HEAD) return err('none');
    const [length, type] = [numberAt(head, 0), numberAt(head, 4)];
    if (type === END) return err('none');
    if (type === TEXT && isPngText(head.subarray(CHUNK_HEAD))) return checkedText(source, at, length);
    at += CHUNK_HEAD + length + CHUNK_SUM;
  }
  return err('none');
}

async function checkedText(source: ByteSource, at: number, length: number): Promise<Result<Uint8Array, CarriedProblem>> {
  // Compressed it is smaller than it is unpacked.
  if (length > MOST_CARRIED) return err('tooLarge');
  const chunk = await source.read(at, CHUNK_HEAD + length + CHUNK_SUM);
  if (chunk.length < CHUNK_HEAD + length + CHUNK_SUM) return err('damaged');
  const data = chunk.subarray(CHUNK_HEAD, CHUNK_HEAD + length);
  const sum = numberAt(chunk, CHUNK_HEAD + length);
  return crc32(chunk.subarray(4, CHUNK_HEAD + length)) === sum ? ok(compressedText(data)) : err('damaged');
}

/** Four bytes, the highest first. */
function numberAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
