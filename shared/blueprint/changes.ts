// What differs between two blueprints of which one was made from the other: whatever is the same object has not
// changed, so that a small change is found at a small price however large the blueprint is.

import type { Buckets } from './records';

export interface RecordChange<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Records that were added (no `before`), removed (no `after`) or changed. */
export function* changedRecords<T>(before: Buckets<T>, after: Buckets<T>): Generator<RecordChange<T>> {
  if (before === after) return;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[key] !== after[key]) yield* changedEntries(before[key] ?? {}, after[key] ?? {});
  }
}

/** The same for a flat dictionary: lanes, phases, steps. */
export function* changedEntries<T>(before: Record<string, T>, after: Record<string, T>): Generator<RecordChange<T>> {
  if (before === after) return;
  for (const id in before) {
    const was = before[id] as T;
    if (!Object.hasOwn(after, id)) yield { before: was };
    else if (after[id] !== was) yield { before: was, after: after[id] as T };
  }
  for (const id in after) {
    if (!Object.hasOwn(before, id)) yield { after: after[id] as T };
  }
}

/** Ids of the records that were removed. */
export function goneIds(changes: Iterable<RecordChange<{ readonly id: string }>>): Set<string> {
  const gone = new Set<string>();
  for (const { before, after } of changes) if (before && !after) gone.add(before.id);
  return gone;
}
