// Stored pictures as the painter can draw them. Decoding takes a while, so a picture is missing at first and the sheet is
// painted again when it has arrived.

import type { StoredImage } from '#shared/blueprint/records';
import { isSafePicture } from '#shared/blueprint/safePicture';
import type { CanvasEnvironment } from '#shared/export/canvas';

export interface ImageCache extends CanvasEnvironment {
  image(hash: string): CanvasImageSource | undefined;
  dispose(): void;
}

/** `find` gives the stored picture; `onReady` is called whenever one has been decoded. */
export function createImageCache(find: (hash: string) => StoredImage | undefined, onReady: () => void): ImageCache {
  const images = new Map<string, HTMLImageElement | null>();

  async function load(stored: StoredImage): Promise<void> {
    const element = new Image();
    element.src = `data:${stored.mime};base64,${stored.data}`;
    try {
      await element.decode();
    } catch {
      // A broken picture keeps its placeholder; saying so is the format's and the checks' task.
      return;
    }
    images.set(stored.id, element);
    onReady();
  }

  return {
    image(hash) {
      const known = images.get(hash);
      if (known !== undefined) return known ?? undefined;
      const stored = find(hash);
      if (stored) {
        images.set(hash, null);
        if (isSafePicture(stored)) void load(stored);
      }
      return undefined;
    },
    dispose: () => images.clear(),
  };
}
