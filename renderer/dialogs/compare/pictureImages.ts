// The pictures stored in a blueprint, decoded for painting. They arrive one by one; until then their places are empty.

import type { Blueprint } from '#shared/blueprint/records';
import { isSafePicture } from '#shared/blueprint/safePicture';

export interface PictureImages {
  image(hash: string): HTMLImageElement | undefined;
  stop(): void;
}

/** @param onReady called whenever one can be painted */
export function pictureImages({ images }: Blueprint, onReady: () => void): PictureImages {
  const decoded = new Map<string, HTMLImageElement>();
  let stopped = false;
  for (const stored of Object.values(images)) {
    if (!isSafePicture(stored)) continue;
    const element = new Image();
    element.src = `data:${stored.mime};base64,${stored.data}`;
    const arrived = (): void => {
      decoded.set(stored.id, element);
      if (!stopped) onReady();
    };
    // A broken picture keeps its placeholder, as on the sheet.
    element.decode().then(arrived, () => undefined);
  }
  return { image: (hash) => decoded.get(hash), stop: () => void (stopped = true) };
}
