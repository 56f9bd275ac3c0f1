// The history after a merge: mine, and one step more, which undo takes back. With that step goes the other side's own
// line of steps since the common state (ids and ways back, no more), as a version control system keeps both parents: so
// a third person who has any state of either side can still be merged from there, and two people who merge each other
// at the same time find each other again. If the step is undone and something else is done, the line goes with it, and
// rightly: the document no longer has the other's changes.

import type { Patch } from 'immer';
import type { Blueprint } from '../blueprint/records';
import type { BranchEntry, History, HistoryBranch, HistoryEntry, SelectionRef } from '../history/history';
import { currentEntry } from '../history/history';
import type { Versioned } from './lineage';
import { lineageOf } from './lineage';
import { patchesBetween } from './patchesBetween';

/** Characters of a line as JSON; beyond it the oldest steps go, so that a merge can't push a whole history out of the file. */
const MOST_OF_LINE = 300_000;

export interface MergeStep {
  readonly id: string;
  /** ms since 1970 */
  readonly at: number;
  /** Whose changes these are, as it should be shown: a person or a file. */
  readonly from: string;
  readonly selection?: readonly SelectionRef[];
}

/** My history with the merge as its last step; unchanged where theirs brings nothing that mine does not come from. */
export function mergeHistories(mine: Versioned, theirs: Versioned, merged: Blueprint, step: MergeStep): History {
  const known = new Set([...lineageOf(mine.history)].map(({ id }) => id));
  const head = currentEntry(theirs.history);
  const changes = patchesBetween(mine.blueprint, merged);
  if (changes.patches.length === 0 && head !== null && known.has(head)) return mine.history;
  const line = newLine(theirs.history.entries.slice(0, theirs.history.position), known, MOST_OF_LINE);
  const back = line ? patchesBetween(merged, theirs.blueprint).patches : [];
  const branch = line && size(back) <= MOST_OF_LINE ? { patches: back, ...line } : undefined;
  const entry: HistoryEntry = {
    id: step.id,
    label: { key: 'history.merge', params: { name: step.from } },
    ...changes,
    selectionBefore: step.selection ?? [],
    selectionAfter: step.selection ?? [],
    at: step.at,
    ...(branch && { branch }),
  };
  const entries = [...mine.history.entries.slice(0, mine.history.position), entry];
  return { entries, position: entries.length };
}

type Line = Omit<HistoryBranch, 'patches'>;

/** The newest steps down to the first that is known: what lies behind that one is known too. Nothing where none is new. */
function newLine(steps: readonly BranchEntry[], known: ReadonlySet<string>, room: number): Line | undefined {
  const entries: BranchEntry[] = [];
  const line = (parent?: string): Line | undefined => (entries.length === 0 ? undefined : { entries, ...(parent !== undefined && { parent }) });
  let left = room;
  for (const { id, inverse, branch } of [...steps].reverse()) {
    if (known.has(id)) return line(id);
    const inner = branch && newLine(branch.entries, known, left - size(branch.patches));
    const parent = inner?.parent ?? branch?.parent;
    const entry: BranchEntry = {
      id, inverse,
      ...(inner && { branch: { patches: branch.patches, entries: inner.entries, ...(parent !== undefined && { parent }) } }),
    };
    left -= size(entry);
    if (left < 0) return line();
    entries.unshift(entry);
  }
  return line();
}

function size(value: object | readonly Patch[]): number {
  return JSON.stringify(value).length;
}
