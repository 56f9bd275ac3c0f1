// A note that is added, or a card that becomes one, would vanish from sight where the style leaves notes out: they are
// shown again.

import { changedRecords } from '../blueprint/changes';
import { isLeftOut } from '../blueprint/queries';
import { changeStyle } from '../blueprint/style';
import type { Behavior } from './behavior';

export const showNotesThatAreAdded: Behavior = {
  id: 'showNotesThatAreAdded',
  apply(before, after, draft) {
    if (!before.style?.hide?.includes('notes') || before.cards === after.cards) return;
    for (const change of changedRecords(before.cards, after.cards)) {
      if (!change.after || !isLeftOut(after, change.after) || (change.before && isLeftOut(before, change.before))) continue;
      changeStyle(draft, { hide: (draft.style?.hide ?? []).filter((part) => part !== 'notes') });
      return;
    }
  },
};
