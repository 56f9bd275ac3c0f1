// History between memory and file. In memory a patch of a card runs through its bucket; in the file it doesn't, since
// buckets are no part of the format: ['cards', '4k', 'c_1', 'title'] ↔ ['cards', 'c_1', 'title'].

import type { Patch } from 'immer';
import { bucketKey } from '../blueprint/buckets';
import type { History, HistoryBranch, HistoryEntry } from '../history/history';

type Path = readonly (string | number)[];

function isSharded(path: Path): boolean {
  return path[0] === 'cards' || path[0] === 'connectors';
}

function withoutBucket(patch: Patch): Patch {
  return isSharded(patch.path) ? { ...patch, path: [patch.path[0] as string, ...patch.path.slice(2)] } : patch;
}

function withBucket(patch: Patch): Patch {
  if (!isSharded(patch.path)) return patch;
  const [root, id, ...rest] = patch.path;
  // The whole dictionary at once: no command does that, and it can't be said in buckets.
  if (typeof root !== 'string' || typeof id !== 'string') throw new Error('A patch replaces all cards or connectors');
  return { ...patch, path: [root, bucketKey(id), id, ...rest] };
}

function mapped(history: History, change: (patch: Patch) => Patch): History {
  const entries = history.entries.map((entry): HistoryEntry => ({
    ...entry,
    patches: entry.patches.map(change),
    inverse: entry.inverse.map(change),
    ...(entry.branch && { branch: mappedBranch(entry.branch, change) }),
  }));
  return { ...history, entries };
}

function mappedBranch({ patches, entries, ...rest }: HistoryBranch, change: (patch: Patch) => Patch): HistoryBranch {
  return {
    ...rest,
    patches: patches.map(change),
    entries: entries.map(({ branch, ...entry }) => ({
      ...entry,
      inverse: entry.inverse.map(change),
      ...(branch && { branch: mappedBranch(branch, change) }),
    })),
  };
}

export function historyToFile(history: History): History {
  return mapped(history, withoutBucket);
}

/** Throws where a patch can't be one of ours. */
export function historyFromFile(history: History): History {
  return mapped(history, withBucket);
}
