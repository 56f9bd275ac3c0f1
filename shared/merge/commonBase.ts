// The last state that two files have in common, found in the histories that both keep. It is reconstructed on both sides
// and must be the same on both: a base that only looks common would make a merge undo somebody's work.

import { violations } from '../blueprint/invariants';
import type { Blueprint } from '../blueprint/records';
import { goTo } from '../history/walk';
import { sameValue } from '../lib/sameValue';
import type { Versioned } from './lineage';
import { lineageOf, stateAt } from './lineage';

/** States that look common and are not, before giving up: only a damaged file has any. */
const TRIES = 5;

/** The last common state; null where the histories don't know one. */
export function commonBase(mine: Versioned, theirs: Versioned): Blueprint | null {
  const known = new Map([...lineageOf(theirs.history)].map((ancestor) => [ancestor.id, ancestor]));
  let tries = 0;
  for (const ancestor of lineageOf(mine.history)) {
    const same = known.get(ancestor.id);
    if (!same) continue;
    const base = agreed(() => stateAt(mine.blueprint, ancestor), () => stateAt(theirs.blueprint, same));
    if (base) return base;
    if (++tries === TRIES) return null;
  }
  // Histories that begin at the same state: a copy was made before the first step.
  return agreed(() => startOf(mine), () => startOf(theirs));
}

/** Whether the document is a later one of what `earlier` was last: nothing of `earlier` would be lost by taking it. */
export function hasState(document: Versioned, entry: string | null): boolean {
  if (entry === null) return false;
  for (const { id } of lineageOf(document.history)) if (id === entry) return true;
  return false;
}

function startOf({ blueprint, history }: Versioned): Blueprint {
  return goTo(history, blueprint, 0).document;
}

function agreed(ofMine: () => Blueprint, ofTheirs: () => Blueprint): Blueprint | null {
  try {
    const base = ofMine();
    return sameValue(base, ofTheirs()) && violations(base).length === 0 ? base : null;
  } catch {
    // A patch leads to a place that isn't there: the file was changed by something else.
    return null;
  }
}

