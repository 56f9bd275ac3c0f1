// The chunk in which a PNG carries the blueprint: international text (iTXt), compressed, under our keyword. Programs that
// don't know it leave it alone; those that clean pictures throw it away.

import { CARRIED_KEYWORD } from './carried';

const COMPRESSED = 1;
const ZLIB = 0;

/** What stands in the chunk before the compressed text: keyword, compression, no language, no translated keyword. */
const HEAD = Uint8Array.from([...latin1(CARRIED_KEYWORD), 0, COMPRESSED, ZLIB, 0, 0]);

function latin1(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/**
 * The data of an `iTXt` chunk.
 * @param compressed the text in UTF-8, by zlib
 */
export function pngTextData(compressed: Uint8Array): Uint8Array {
  const data = new Uint8Array(HEAD.length + compressed.length);
  data.set(HEAD);
  data.set(compressed, HEAD.length);
  return data;
}

/** So many bytes of the data tell whether it is ours. */
export const PNG_TEXT_HEAD = HEAD.length;

/** @param data its beginning is enough */
export function isPngText(data: Uint8Array): boolean {
  return HEAD.every((byte, i) => data[i] === byte);
}

/** The compressed text in the data of our chunk. */
export function compressedText(data: Uint8Array): Uint8Array {
  return data.subarray(HEAD.length);
}
