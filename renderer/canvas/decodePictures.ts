// Stored pictures as a browser's images. What is no safe picture or can't be decoded is left out, and painted as missing.

import type { StoredImage } from '#shared/blueprint/records';
import { isSafePicture } from '#shared/blueprint/safePicture';
import type { Scene } from '#shared/scene/scene';

/** Those that the items show, by their hash. An image's `src` is a data URL. */
export async function decodePictures(
  { items }: Pick<Scene, 'items'>, images: Readonly<Record<string, StoredImage>>,
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const shown = new Set(items.flatMap((item) => item.primitives.flatMap((p) => (p.type === 'image' ? [p.hash] : []))));
  const found = await Promise.all([...shown].map(async (hash): Promise<[string, HTMLImageElement][]> => {
    const stored = images[hash];
    if (!stored || !isSafePicture(stored)) return [];
    const element = new Image();
    element.src = `data:${stored.mime};base64,${stored.data}`;
    return element.decode().then(() => [[hash, element]], () => []);
  }));
  return new Map(found.flat());
}
