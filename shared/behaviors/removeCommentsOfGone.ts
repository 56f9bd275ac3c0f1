// A comment stands on something, or answers another: when that goes, it goes.

import { recordsOf, removeAnalysisRecords } from '../blueprint/analysisCollections';
import { changedEntries, changedRecords, goneIds } from '../blueprint/changes';
import { placeExists } from '../blueprint/commentPlace';
import type { Blueprint } from '../blueprint/records';
import type { Behavior } from './behavior';

export const removeCommentsOfGone: Behavior = {
  id: 'removeCommentsOfGone',
  apply(before, after, draft) {
    if (!after.comments || !somethingIsGone(before, after)) return;
    const comments = recordsOf(after, 'comments');
    const gone = new Set(Object.values(comments).filter(({ on }) => on && !placeExists(after, on)).map(({ id }) => id));
    const isGone = (id: string): boolean => gone.has(id) || !Object.hasOwn(comments, id);
    const replies = Object.values(comments).filter(({ replyTo }) => replyTo !== undefined && isGone(replyTo));
    removeAnalysisRecords(draft, 'comments', [...gone, ...replies.map(({ id }) => id)]);
  },
};

function somethingIsGone(before: Blueprint, after: Blueprint): boolean {
  return [
    ...(['cards', 'connectors'] as const).map((sort) => changedRecords<{ id: string }>(before[sort], after[sort])),
    ...(['lanes', 'steps', 'phases'] as const).map((sort) => changedEntries<{ id: string }>(before[sort], after[sort])),
    changedEntries(recordsOf(before, 'comments'), recordsOf(after, 'comments')),
  ].some((changes) => goneIds(changes).size > 0);
}
