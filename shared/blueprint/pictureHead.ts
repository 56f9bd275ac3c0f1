// What a stored picture's own bytes say it is: read from its head, without decoding it. A file from outside may call
// anything a PNG, or declare a picture small whose bytes unfold to gigabytes.

import type { StoredImage } from './records';

export interface PictureHead {
  readonly mime: StoredImage['mime'];
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
}

/** Reads the byte at a place; NaN beyond the end. */
type Bytes = (at: number) => number;

const DIGITS = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, i) => [digit.charCodeAt(0), i]));

/** Only what is looked at is decoded. */
function bytesOf(base64: string): Bytes {
  const digit = (at: number): number => DIGITS.get(base64.charCodeAt(at)) ?? NaN;
  return (at) => {
    const first = Math.floor(at / 3) * 4 + (at % 3);
    const [high, low] = [digit(first), digit(first + 1)];
    if (Number.isNaN(high) || Number.isNaN(low)) return NaN;
    const shift = 2 * (at % 3) + 2;
    return ((high << shift) | (low >> (6 - shift))) & 0xff;
  };
}

function bigEndian(bytes: Bytes, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + bytes(at + i);
  return value;
}

function littleEndian(bytes: Bytes, at: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + bytes(at + i);
  return value;
}

function says(bytes: Bytes, at: number, letters: string): boolean {
  return [...letters].every((letter, i) => bytes(at + i) === letter.charCodeAt(0));
}

function png(bytes: Bytes): PictureHead | null {
  if (!says(bytes, 0, '\u0089PNG\r\n\u001a\n') || !says(bytes, 12, 'IHDR')) return null;
  return { mime: 'image/png', width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4) };
}

/** Segments of notes and profiles may come before the one that tells the size; more than these are no photograph. */
const MOST_SEGMENTS = 1000;

function jpeg(bytes: Bytes): PictureHead | null {
  if (bytes(0) !== 0xff || bytes(1) !== 0xd8) return null;
  let at = 2;
  for (let i = 0; i < MOST_SEGMENTS && bytes(at) === 0xff; i++) {
    const marker = bytes(at + 1);
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { mime: 'image/jpeg', width: bigEndian(bytes, at + 7, 2), height: bigEndian(bytes, at + 5, 2) };
    else at += 2 + bigEndian(bytes, at + 2, 2);
  }
  return null;
}

/** Start of frame, of whatever coding. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function webp(bytes: Bytes): PictureHead | null {
  if (!says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) return null;
  const mime = 'image/webp';
  if (says(bytes, 12, 'VP8X')) return { mime, width: littleEndian(bytes, 24, 3) + 1, height: littleEndian(bytes, 27, 3) + 1 };
  if (says(bytes, 12, 'VP8L')) {
    const bits = littleEndian(bytes, 21, 4);
    return { mime, width: (bits % 2 ** 14) + 1, height: (Math.floor(bits / 2 ** 14) % 2 ** 14) + 1 };
  }
  if (!says(bytes, 12, 'VP8 ')) return null;
  return { mime, width: littleEndian(bytes, 26, 2) & 0x3fff, height: littleEndian(bytes, 28, 2) & 0x3fff };
}

/** What the bytes are; null for anything but the beginning of a PNG, JPEG or WebP. */
export function pictureHead(base64: string): PictureHead | null {
  const bytes = bytesOf(base64);
  const head = png(bytes) ?? jpeg(bytes) ?? webp(bytes);
  return head && head.width > 0 && head.height > 0 ? head : null;
}
