// The stored pictures of a blueprint in the form that each medium takes them.

import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import type { Blueprint, StoredImage } from '#shared/blueprint/records';
import { isSafePicture } from '#shared/blueprint/safePicture';

/** Decoded, for canvas; pictures that can't or may not be decoded are left out, and painted as missing. */
export async function decodePictures(images: Blueprint['images']): Promise<ReadonlyMap<string, Image>> {
  const decoded = new Map<string, Image>();
  for (const image of Object.values(images)) {
    if (!isSafePicture(image)) continue;
    try {
      decoded.set(image.id, await loadImage(bytesOf(image)));
    } catch {
      continue;
    }
  }
  return decoded;
}

/** As PNG or JPEG bytes, for PDF: other formats are converted. */
export async function printablePictures(images: Blueprint['images']): Promise<ReadonlyMap<string, Buffer>> {
  const decoded = await decodePictures(images);
  const printable = new Map<string, Buffer>();
  for (const [hash, picture] of decoded) {
    const image = images[hash];
    if (image) printable.set(hash, image.mime === 'image/webp' ? await toPng(picture) : bytesOf(image));
  }
  return printable;
}

export function dataUrl(image: StoredImage): string {
  return `data:${image.mime};base64,${image.data}`;
}

function bytesOf(image: StoredImage): Buffer {
  return Buffer.from(image.data, 'base64');
}

function toPng(picture: Image): Promise<Buffer> {
  const canvas = createCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.encode('png');
}
