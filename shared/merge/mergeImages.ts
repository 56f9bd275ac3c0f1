// Pictures of the merged blueprint: what its cards, its personas and its title block show, from whichever side has it. A
// picture that was only shown by what is gone goes with it.

import type { Card, StoredImage } from '../blueprint/records';
import type { Views } from './touched';

/** What shows a picture and is no card. */
export interface Others {
  /** On both sides. */
  readonly were: readonly (string | undefined)[];
  readonly are: readonly (string | undefined)[];
}

export function mergeImages(
  views: Views, survivors: ReadonlySet<string>, cards: ReadonlyMap<string, Card>, others: Others,
): Record<string, StoredImage> {
  const shown = shownBy(cards.values());
  for (const image of others.are) if (image !== undefined) shown.add(image);
  const wasShown = new Set<string | undefined>([...shownBy(views.mine.cards.values()), ...shownBy(views.theirs.cards.values()), ...others.were]);
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
