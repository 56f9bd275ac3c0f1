// What one side deleted although the other changed it, or put something new into it: a lane that got a card, a card that
// got a connector. None of these may vanish without a question.

import { sameValue } from '../lib/sameValue';
import type { Side } from './clash';
import { otherSide } from './clash';
import { newLinks } from './links';
import { stretchOf, wasMoved } from './stretch';
import type { Deletions, Touched, Views } from './sides';
import type { Collection, View } from './view';
import { COLLECTIONS, ownersOf, STRUCTURE } from './view';

export type { Deletions, Touched, Views } from './sides';

export function deletionsOf(views: Views): Deletions {
  const of = (collection: Collection) => {
    const found = new Map<string, Side>();
    for (const id of views.base[collection].keys()) {
      const [mine, theirs] = [views.mine[collection].has(id), views.theirs[collection].has(id)];
      if (mine !== theirs) found.set(id, mine ? 'theirs' : 'mine');
    }
    return found;
  };
  return byCollection(of);
}

/** Works from the inside out, since what is touched touches what it stands in. */
export function touchedOf(views: Views, deletions: Deletions): Touched {
  const touched: Touched = byCollection(() => new Set<string>());
  for (const keeper of ['mine', 'theirs'] as const) {
    for (const collection of [...COLLECTIONS].reverse()) {
      for (const id of views[keeper][collection].keys()) {
        for (const [named, link] of newLinks(views, keeper, collection, id)) {
          if (deletions[named].get(link) === otherSide(keeper)) touched[named].add(link);
        }
        if (!isTouched(views, { keeper, collection, id }, deletions, touched)) continue;
        for (const [outer, owner] of ownersOf(views[keeper], collection, id)) {
          if (deletions[outer].get(owner) === otherSide(keeper)) touched[outer].add(owner);
        }
      }
    }
  }
  return touched;
}

interface Place {
  readonly keeper: Side;
  readonly collection: Collection;
  readonly id: string;
}

/** Whether what the record stands in on this side is needed because of it. Notes the record itself where it was deleted. */
function isTouched(views: Views, { keeper, collection, id }: Place, deletions: Deletions, touched: Touched): boolean {
  if (!views.base[collection].has(id)) return true;
  const view = views[keeper];
  const moved = stoodElsewhere(views.base, view, collection, id);
  if (deletions[collection].get(id) !== otherSide(keeper)) return moved;
  if (!touched[collection].has(id) && !moved && !hasNewFields(views.base, view, collection, id)) return false;
  touched[collection].add(id);
  return true;
}

function stoodElsewhere(base: View, view: View, collection: Collection, id: string): boolean {
  if (collection === 'cards') {
    const [was, is] = [base.cards.get(id), view.cards.get(id)];
    return was !== is && was !== undefined && is !== undefined && wasMoved(stretchOf(base, was), view, is);
  }
  if (collection === 'connectors') {
    const [was, is] = [base.connectors.get(id), view.connectors.get(id)];
    return was?.from !== is?.from || was?.to !== is?.to;
  }
  if (isPlaced(collection)) return !sameValue(ownersOf(base, collection, id), ownersOf(view, collection, id));
  return collection === 'steps' && base.phaseOf.get(id) !== view.phaseOf.get(id);
}

/** Whether records of this sort name what they stand in among their fields. */
function isPlaced(collection: Collection): boolean {
  return collection === 'measures' || collection === 'targets' || collection === 'comments';
}

export function hasNewFields(base: View, view: View, collection: Collection, id: string): boolean {
  const [was, is] = [base[collection].get(id), view[collection].get(id)] as unknown as Record<string, unknown>[];
  if (was === is || !was || !is) return false;
  const fields = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...fields].some((field) => !STRUCTURE[collection].includes(field) && !sameValue(was[field], is[field]));
}

export function byCollection<T>(make: (collection: Collection) => T): Record<Collection, T> {
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, make(collection)])) as Record<Collection, T>;
}
