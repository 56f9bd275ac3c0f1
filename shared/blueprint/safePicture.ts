// Whether a stored picture may be decoded: it is what it says it is, and does not unfold to more than a sheet can use.
// One that may not stays in the document as it is, and is shown as missing.

import { pictureHead } from './pictureHead';
import type { StoredImage } from './records';

/** Pixels of a picture; those that are pasted have 2.6 million at most. Four bytes each when decoded. */
export const MOST_PIXELS = 25_000_000;
/** px; no decoder of ours takes more. */
const LONGEST_SIDE = 16_384;

const known = new WeakMap<StoredImage, boolean>();

/** Asked for every painting, so it is remembered. */
export function isSafePicture(image: StoredImage): boolean {
  let safe = known.get(image);
  if (safe === undefined) known.set(image, (safe = looksSafe(image)));
  return safe;
}

function looksSafe(image: StoredImage): boolean {
  const head = pictureHead(image.data);
  if (!head || head.mime !== image.mime) return false;
  const { width, height } = head;
  return width * height <= MOST_PIXELS && Math.max(width, height) <= LONGEST_SIDE;
}
