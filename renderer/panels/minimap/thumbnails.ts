// The pictures of a document, small enough for the map, so that large photos are not kept decoded a second time.

import type { StoredImage } from '#shared/blueprint/records';
import { isSafePicture } from '#shared/blueprint/safePicture';

/** Bitmap px: the map shows no card larger than this. */
const WIDTH = 96;

export interface Thumbnails {
  /** Undefined until it is ready, and for a broken picture. */
  image(hash: string): CanvasImageSource | undefined;
  dispose(): void;
}

async function shrink({ mime, data, width }: StoredImage): Promise<ImageBitmap> {
  const image = new Image();
  image.src = `data:${mime};base64,${data}`;
  await image.decode();
  return await createImageBitmap(image, { resizeWidth: Math.min(WIDTH, width), resizeQuality: 'medium' });
}

/** `onReady` is called whenever another one can be drawn. */
export function createThumbnails(find: (hash: string) => StoredImage | undefined, onReady: () => void): Thumbnails {
  const made = new Map<string, ImageBitmap | null>();
  let disposed = false;

  async function make(stored: StoredImage): Promise<void> {
    // A picture that can't be decoded keeps its placeholder, as on the sheet.
    const bitmap = await shrink(stored).catch(() => null);
    if (disposed) return bitmap?.close();
    made.set(stored.id, bitmap);
    if (bitmap) onReady();
  }

  return {
    image(hash) {
      const known = made.get(hash);
      const stored = known === undefined ? find(hash) : undefined;
      if (stored && isSafePicture(stored)) {
        made.set(hash, null);
        void make(stored);
      }
      return known ?? undefined;
    },
    dispose() {
      disposed = true;
      for (const bitmap of made.values()) bitmap?.close();
      made.clear();
    },
  };
}
