// What it takes to find the blueprint that a picture carries. Both the shell and the page look for it (a browser tells a
// dropped file's content only), so what differs between them comes in as parameters.

import { LIMITS } from '../limits';

/** A file, or what stands in for it: read in parts, because a poster's PNG may be larger than memory. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** Fewer bytes where the file ends. Rejects with the file system's error. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

export interface CarriedTools {
  /** Undoes zlib's compression, and gives up beyond `most` bytes: a few kilobytes can pretend to be terabytes. */
  inflate(bytes: Uint8Array, most: number): Promise<Uint8Array | 'damaged' | 'tooLarge'>;
  /** Null for what is not UTF-8. */
  utf8(bytes: Uint8Array): string | null;
  /** Null for what is not base64. */
  base64(text: string): Uint8Array | null;
}

/** `none`: it is a picture without a blueprint, or no picture. `locked`: a PDF with a password. */
export type CarriedProblem = 'none' | 'damaged' | 'tooLarge' | 'locked';

/** As errors of the shell are called. */
export const CARRIED_ERRORS = {
  none: 'nothingCarried', damaged: 'carriedDamaged', tooLarge: 'carriedTooLarge', locked: 'carriedLocked',
} as const satisfies Record<CarriedProblem, string>;

/** Names of files that may carry a blueprint. */
export const MAY_CARRY = /\.(png|svg|pdf)$/i;

/** Bytes that a carried blueprint may have when it is unpacked: as many as a file may have. */
export const MOST_CARRIED = LIMITS.characters;

/** Bytes of an SVG or a PDF, which are looked through whole. */
export const MOST_LOOKED_THROUGH = 2 * LIMITS.characters;

/** What a PNG calls it. */
export const CARRIED_KEYWORD = 'Sightline blueprint';

/** The namespace of the element that an SVG keeps it in. It is a name, no address. */
export const CARRIED_NAMESPACE = 'urn:sightline:blueprint';
