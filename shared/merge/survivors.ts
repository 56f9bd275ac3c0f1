// Which records the merged blueprint has, from the outside in. What one side deleted and the other left alone goes; what
// the other touched is a question, and stays until it is answered. What was deleted together with the thing it stood in
// is part of that one question and comes back with it.

import type { Side } from './clash';
import { otherSide } from './clash';
import type { Decider } from './decider';
import { nameOf, refOf } from './names';
import type { Deletions, Survivors, Touched, Views } from './sides';
import { byCollection, deletionsOf, touchedOf } from './touched';
import type { Collection } from './view';
import { COLLECTIONS, ownersOf } from './view';

export type { Survivors } from './sides';

interface Task {
  readonly views: Views;
  readonly deletions: Deletions;
  readonly touched: Touched;
  readonly decide: Decider;
}

/** `deletions` has what one side deleted, whether it stays or not. */
export function survivorsOf(views: Views, decide: Decider): { survivors: Survivors; deletions: Deletions } {
  const deletions = deletionsOf(views);
  const task: Task = { views, deletions, touched: touchedOf(views, deletions), decide };
  const survivors = byCollection(() => new Set<string>());
  for (const collection of COLLECTIONS) {
    for (const side of ['mine', 'theirs'] as const) {
      for (const id of views[side][collection].keys()) {
        if (!survivors[collection].has(id) && stays(task, survivors, side, collection, id)) survivors[collection].add(id);
      }
    }
    if (collection === 'phases' || collection === 'lanes') keepOne(views, collection, survivors[collection]);
  }
  return { survivors, deletions };
}

function stays({ views, deletions, touched, decide }: Task, survivors: Survivors, side: Side, collection: Collection, id: string): boolean {
  const { base, mine, theirs } = views;
  if (mine[collection].has(id) && theirs[collection].has(id)) return true;
  const owners = ownersOf(views[side], collection, id);
  const owned = owners.every(([outer, owner]) => survivors[outer].has(owner));
  if (!base[collection].has(id)) return owned;
  const deleter = otherSide(side);
  if (owners.some(([outer, owner]) => deletions[outer].get(owner) === deleter)) return owned;
  if (!touched[collection].has(id) || !owned) return false;
  const ref = refOf(collection, id);
  if (!ref) return true;
  const record = views[side][collection].get(id);
  const choice = decide.ask({
    id: `${collection === 'replies' ? 'comments' : collection}/${id}`, kind: 'deletedVsChanged', ref, field: '', name: nameOf(record),
    base: base[collection].get(id), mine: mine[collection].get(id), theirs: theirs[collection].get(id), suggested: side,
  });
  return choice === side;
}

/** Two people may delete all lanes between them; the first of the base stays then. */
function keepOne({ base, mine, theirs }: Views, collection: 'phases' | 'lanes', left: Set<string>): void {
  if (left.size > 0) return;
  for (const view of [base, mine, theirs]) {
    for (const id of view[collection].keys()) {
      if (mine[collection].has(id) || theirs[collection].has(id)) {
        left.add(id);
        return;
      }
    }
  }
}
