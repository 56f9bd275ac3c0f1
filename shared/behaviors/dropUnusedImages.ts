// A picture that no card shows any more, nor the title block as its logo, leaves the file in the same undo step, so that files don't grow unseen; undo
// brings it back.

import { eachRecord } from '../blueprint/buckets';
import { changedRecords } from '../blueprint/changes';
import type { ImageHash } from '../blueprint/records';
import type { Behavior } from './behavior';

export const dropUnusedImages: Behavior = {
  id: 'dropUnusedImages',
  apply(before, after, draft) {
    const left = new Set<ImageHash>();
    for (const change of changedRecords(before.cards, after.cards)) {
      const image = change.before?.image;
      if (image && image !== change.after?.image) left.add(image);
    }
    const logo = before.style?.logo;
    if (logo && logo !== after.style?.logo) left.add(logo);
    if (after.style?.logo) left.delete(after.style.logo);
    if (left.size === 0) return;
    for (const card of eachRecord(after.cards)) {
      if (card.image) left.delete(card.image);
    }
    for (const image of left) delete draft.images[image];
  },
};
