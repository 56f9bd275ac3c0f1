// Pictures of the merged blueprint: what its cards show, from whichever side has it. A picture that only cards showed
// that are gone goes with them.

import type { Card, StoredImage } from '../blueprint/records';
import type { Views } from './touched';

export function mergeImages(views: Views, survivors: ReadonlySet<string>, cards: ReadonlyMap<string, Card>): Record<string, StoredImage> {
  const shown = shownBy(cards.values());
  const wasShown = new Set([...shownBy(views.mine.cards.values()), ...shownBy(views.theirs.cards.values())]);
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
