// A picture that no card, no persona and not the title block shows any more leaves the file in the same undo step, so that
// files don't grow unseen; undo brings it back.

import { recordsOf } from '../blueprint/analysisCollections';
import { eachRecord } from '../blueprint/buckets';
import { changedEntries, changedRecords } from '../blueprint/changes';
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
    for (const { before: was, after: is } of changedEntries(recordsOf(before, 'personas'), recordsOf(after, 'personas'))) {
      if (was?.image !== undefined && was.image !== is?.image) left.add(was.image);
    }
    if (left.size === 0) return;
    if (after.style?.logo) left.delete(after.style.logo);
    for (const { image } of Object.values(recordsOf(after, 'personas'))) if (image !== undefined) left.delete(image);
    for (const card of eachRecord(after.cards)) {
      if (card.image) left.delete(card.image);
    }
    for (const image of left) delete draft.images[image];
  },
};
