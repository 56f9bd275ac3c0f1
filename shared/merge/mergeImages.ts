// Pictures of the merged blueprint: what its cards and its title block show, from whichever side has it. A picture that only cards showed
// that are gone goes with them.

import type { Card, StoredImage } from '../blueprint/records';
import type { Views } from './touched';

export interface Logos {
  /** Of mine and theirs. */
  readonly were: readonly (string | undefined)[];
  readonly is: string | undefined;
}

export function mergeImages(
  views: Views, survivors: ReadonlySet<string>, cards: ReadonlyMap<string, Card>, logos: Logos,
): Record<string, StoredImage> {
  const shown = shownBy(cards.values());
  if (logos.is !== undefined) shown.add(logos.is);
  const wasShown = new Set<string | undefined>([...shownBy(views.mine.cards.values()), ...shownBy(views.theirs.cards.values()), ...logos.were]);
  const images: Record<string, StoredImage> = {};
  const keep = (id: string) => {
    const image = views.mine.images.get(id) ?? views.theirs.images.get(id) ?? views.base.images.get(id);
    if (image) images[id] = image;
  };
  for (const id of survivors) if (shown.has(id) || !wasShown.has(id)) keep(id);
  shown.forEach(keep);
  return images;
}

function shownBy(cards: Iterable<Card>): Set<string> {
  const shown = new Set<string>();
  for (const { image } of cards) if (image !== undefined) shown.add(image);
  return shown;
}
