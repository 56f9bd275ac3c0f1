// A picture from outside → a picture as blueprints store it: no larger than any sheet needs, under the hash of its bytes.

import type { StoredImage } from '#shared/blueprint/records';
import type { Label } from '#shared/history/label';
import { pngCarried } from '#shared/format/carried/pngCarried';
import { blobSource } from './blobSource';
import type { NewPicture } from './clipboardPictures';

/** px of the longer side; more cannot be seen on a card, not even printed on A0. */
const LONGEST_SIDE = 1600;
/** 0 … 1 */
const QUALITY = 0.88;
/** Bytes of a file; larger ones are refused before they are decoded. */
const LARGEST_FILE = 60_000_000;

type Mime = StoredImage['mime'];

/** The kinds of pictures that every medium of ours can show. */
export function isPicture(type: string): type is Mime {
  return type === 'image/png' || type === 'image/jpeg' || type === 'image/webp';
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // In portions, because the arguments of a call are limited.
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}

/** A picture of another blueprint may carry all of that blueprint, which has no place in this one. */
async function carriesBlueprint(file: Blob): Promise<boolean> {
  if (file.type !== 'image/png') return false;
  const carried = await pngCarried(blobSource(file));
  return carried.ok || carried.error !== 'none';
}

/** Photographs are always written anew: that turns them upright for every medium and forgets where they were taken. */
async function written(bitmap: ImageBitmap, file: Blob, width: number, height: number): Promise<Blob> {
  if (width === bitmap.width && file.type !== 'image/jpeg' && !(await carriesBlueprint(file))) return file;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return file;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas.convertToBlob({ type: file.type, quality: QUALITY });
}

/** The picture, scaled down where it is large; null where it can't be read. */
export async function storedPicture(file: Blob): Promise<StoredImage | null> {
  if (!isPicture(file.type) || file.size > LARGEST_FILE) return null;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const blob = await written(bitmap, file, width, height);
    bitmap.close();
    if (!isPicture(blob.type)) return null;
    const bytes = await blob.arrayBuffer();
    return { id: await hashOf(bytes), mime: blob.type, width, height, data: base64(new Uint8Array(bytes)) };
  } catch {
    // Damaged, or no picture in spite of its name.
    return null;
  }
}

/** Says something to the person. */
export type Say = (message: Label) => void;

/**
 * Reads picture files and hands those that can be read to `place`, which returns why it can't; says which can't be read.
 * @param named whether the names of the files become captions
 */
export async function takePictures(
  files: readonly File[], named: boolean, place: (pictures: readonly NewPicture[]) => Label | null, say: Say,
): Promise<void> {
  const read = await Promise.all(files.map(async (file) => ({ image: await storedPicture(file), title: named ? nameOf(file) : '' })));
  const pictures = read.flatMap(({ image, title }) => (image ? [{ image, title }] : []));
  const message = pictures.length > 0 ? place(pictures) : null;
  if (message) say(message);
  const failed = files.length - pictures.length;
  if (failed > 0) say({ key: 'picture.unreadable', params: { count: failed } });
}

function nameOf(file: File): string {
  return file.name.replace(/\.[^.]*$/, '').replace(/[_\s]+/g, ' ').trim();
}
