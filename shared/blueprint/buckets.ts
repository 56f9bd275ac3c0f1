// Records in 64 buckets by a hash of their id. immer copies every object on the path to a change: with one flat
// dictionary of 5,000 cards an edit copies 5,000 keys, with buckets about 64 + 80. All buckets exist from the start, so
// that a patch always concerns one record and never a bucket: buckets are a matter of memory and stay out of files.

import type { Buckets } from './records';

const BUCKETS = 64;
const keys = Array.from({ length: BUCKETS }, (_, i) => i.toString(36));

/** The bucket that a record of this id lies in. */
export function bucketKey(id: string): string {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return keys[(hash ^ (hash >>> 16)) & (BUCKETS - 1)] as string;
}

/** All buckets, empty. */
export function emptyBuckets<T>(): Buckets<T> {
  return Object.fromEntries(keys.map((key) => [key, {}]));
}

export function getRecord<T>(buckets: Readonly<Buckets<T>>, id: string): T | undefined {
  const bucket = buckets[bucketKey(id)];
  return bucket && Object.hasOwn(bucket, id) ? bucket[id] : undefined;
}

/** Puts the record under its id; for drafts. */
export function putRecord<T extends { id: string }>(buckets: Buckets<T>, record: T): void {
  const key = bucketKey(record.id);
  (buckets[key] ??= {})[record.id] = record;
}

/** Removes the record; for drafts. */
export function removeRecord<T>(buckets: Buckets<T>, id: string): void {
  const bucket = buckets[bucketKey(id)];
  if (bucket) delete bucket[id];
}

/** What buckets hold that can't change any more: much is asked after every edit, which leaves 63 of 64 as they were. */
const held = new WeakMap<object, readonly unknown[]>();

/** The records of a bucket that can't change any more; null of a draft, which whoever reads it may be changing. */
function heldBy<T>(bucket: Readonly<Record<string, T>>): readonly T[] | null {
  const known = held.get(bucket);
  if (known) return known as readonly T[];
  if (!Object.isFrozen(bucket)) return null;
  const records = Object.values(bucket);
  held.set(bucket, records);
  return records;
}

/** All records, in no order that anything may depend on. */
export function* eachRecord<T>(buckets: Readonly<Buckets<T>>): Generator<T> {
  for (const key in buckets) {
    const bucket = buckets[key] as Record<string, T>;
    const records = heldBy(bucket);
    if (records) for (const record of records) yield record;
    else for (const id in bucket) yield bucket[id] as T;
  }
}

export function countRecords<T>(buckets: Readonly<Buckets<T>>): number {
  let count = 0;
  for (const key in buckets) {
    const bucket = buckets[key] as Record<string, T>;
    count += heldBy(bucket)?.length ?? Object.keys(bucket).length;
  }
  return count;
}

/** Buckets of the given records. */
export function bucketsOf<T extends { id: string }>(records: Iterable<T>): Buckets<T> {
  const buckets = emptyBuckets<T>();
  for (const record of records) putRecord(buckets, record);
  return buckets;
}
