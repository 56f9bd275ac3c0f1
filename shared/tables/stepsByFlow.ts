// Columns for a process table, which has no steps: each row stands to the right of all that lead to it, as far left as it
// can. Ways back, which the order of the rows tells, hold nothing up.

import type { RowDraft } from './rowDraft';
import { listed } from './words';

/** Row → its column, from 0. */
export function stepsByFlow(drafts: readonly RowDraft[]): Map<RowDraft, number> {
  const byId = new Map(drafts.filter(({ id }) => id !== '').map((draft) => [draft.id, draft]));
  const targets = (draft: RowDraft): RowDraft[] => listed(draft.next).flatMap((id) => byId.get(id) ?? []);
  const order = reachedLast(drafts, targets);
  const at = new Map(order.map((draft, i) => [draft, i]));
  const level = new Map<RowDraft, number>(drafts.map((draft) => [draft, 0]));
  for (const draft of order) {
    for (const target of targets(draft)) {
      const isForward = (at.get(target) ?? 0) > (at.get(draft) ?? 0);
      if (isForward) level.set(target, Math.max(level.get(target) ?? 0, (level.get(draft) ?? 0) + 1));
    }
  }
  return level;
}

/** Each row before those that it leads to; where rows lead round in a circle, the one that comes first stays first. */
function reachedLast(drafts: readonly RowDraft[], targets: (draft: RowDraft) => readonly RowDraft[]): RowDraft[] {
  const finished: RowDraft[] = [];
  const seen = new Set<RowDraft>();
  const led = new Set(drafts.flatMap(targets));
  const starts = drafts.filter((draft) => !led.has(draft)).reverse();
  for (const start of [...starts, ...drafts]) {
    const path = seen.has(start) ? [] : [{ draft: start, left: [...targets(start)].reverse() }];
    if (path.length > 0) seen.add(start);
    while (path.length > 0) {
      const top = path.at(-1);
      const next = top?.left.shift();
      if (!top) break;
      if (!next) {
        finished.push(top.draft);
        path.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        path.push({ draft: next, left: [...targets(next)].reverse() });
      }
    }
  }
  return finished.reverse();
}
