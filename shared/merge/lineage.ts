// All earlier states that a document's history knows, newest first: its own steps, and the lines of steps that were
// merged into it. A state comes before everything that it was made from, so that the first one that another history
// knows too is a last common one.

import { applyPatches, enablePatches } from 'immer';
import type { Patch } from 'immer';
import type { Blueprint } from '../blueprint/records';
import type { BranchEntry, History } from '../history/history';

enablePatches();

/** A document with its history, as a file holds it. */
export interface Versioned {
  readonly blueprint: Blueprint;
  readonly history: History;
}

/** How to walk back from the present; newest part last. */
interface Trail {
  readonly before: Trail | null;
  readonly patches: readonly Patch[];
}

/** A state is known by the id of the step that led to it. */
export interface Ancestor {
  readonly id: string;
  readonly trail: Trail | null;
}

export function lineageOf({ entries, position }: History): Generator<Ancestor> {
  return walkBack(entries.slice(0, position), null);
}

function* walkBack(entries: readonly BranchEntry[], from: Trail | null): Generator<Ancestor> {
  let trail = from;
  for (const { id, inverse, branch } of [...entries].reverse()) {
    yield { id, trail };
    if (branch) yield* walkBack(branch.entries, { before: trail, patches: branch.patches });
    trail = { before: trail, patches: inverse };
  }
}

/** The document as it was. Throws where the patches don't fit it. */
export function stateAt(blueprint: Blueprint, { trail }: Ancestor): Blueprint {
  const way: Patch[][] = [];
  for (let part = trail; part; part = part.before) way.push([...part.patches]);
  return applyPatches(blueprint, way.reverse().flat());
}
