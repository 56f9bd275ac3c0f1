// All earlier states that a document's history knows: its own steps, and the lines of steps that were merged into it.
// They form a graph as in a version control system: a state is known by the id of the step that led to it, and a step
// that merged has two parents.

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

/** How to walk back from the present; the newest part is the outermost. */
interface Trail {
  readonly before: Trail | null;
  readonly patches: readonly Patch[];
}

export interface Ancestor {
  readonly id: string;
  readonly trail: Trail | null;
  readonly parents: readonly string[];
}

/** Every state before the present one and that itself, newest first: one comes before what it was made from. */
export function lineageOf({ entries, position }: History): Generator<Ancestor> {
  return walkBack(entries.slice(0, position), null, undefined);
}

function* walkBack(entries: readonly BranchEntry[], from: Trail | null, parent: string | undefined): Generator<Ancestor> {
  let trail = from;
  for (let i = entries.length - 1; i >= 0; i--) {
    const { id, inverse, branch } = entries[i] as BranchEntry;
    const parents = [entries[i - 1]?.id ?? parent, branch?.entries.at(-1)?.id];
    yield { id, trail, parents: parents.filter((other) => other !== undefined) };
    if (branch) yield* walkBack(branch.entries, { before: trail, patches: branch.patches }, branch.parent);
    trail = { before: trail, patches: inverse };
  }
}

/** The document as it was. Throws where the patches don't fit it. */
export function stateAt(blueprint: Blueprint, { trail }: Ancestor): Blueprint {
  const way: (readonly Patch[])[] = [];
  for (let part = trail; part; part = part.before) way.push(part.patches);
  return applyPatches(blueprint, way.reverse().flat());
}
