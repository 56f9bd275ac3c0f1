// What a disk may hold after its power was cut: all that was flushed, and of the rest any part. Names that were changed and
// not flushed may have changed or not, in any combination; bytes that were written and not flushed may be there, be missing,
// be there in part, or be zeros. Real file systems are kinder.

import { written, type Event } from './memoryDisk';

type Names = ReadonlyMap<string, number>;
type NamesEvent = Extract<Event, { type: 'names' }>;
type BytesEvent = Extract<Event, { type: 'write' | 'truncate' }>;

/** More unflushed changes of names than this are sampled. */
const ALL_SUBSETS = 6;
const SAMPLES = 24;

export interface CrashStates {
  /** Every combination of names that the folder may have. */
  names(folder: string): Names[];
  /** What a file may hold; the first is what is flushed. */
  contents(file: number): Uint8Array[];
  /** Whether nothing of the file is at risk. */
  isFlushed(file: number): boolean;
  /** The names that the folder has for certain. */
  flushedNames(folder: string): Names;
}

function renamed(names: Names, events: readonly NamesEvent[]): Names {
  const after = new Map(names);
  for (const { changes } of events) for (const [name, file] of changes) {
    if (file === null) after.delete(name);
    else after.set(name, file);
  }
  return after;
}

function subsets<T>(items: readonly T[], random: () => number): T[][] {
  const count = items.length <= ALL_SUBSETS ? 2 ** items.length : 2 ** ALL_SUBSETS;
  return Array.from({ length: count }, (_, bits) =>
    items.filter((_item, i) => (items.length <= ALL_SUBSETS ? (bits >> i) & 1 : random() < 0.5)));
}

/** One write as the disk may have done it; null: not at all. */
function torn(event: BytesEvent, random: () => number): BytesEvent | null {
  const luck = Math.floor(random() * 4);
  if (luck === 0) return null;
  if (event.type === 'truncate' || luck === 1) return event;
  const cut = Math.floor(random() * event.bytes.length);
  if (luck === 2) return { ...event, bytes: event.bytes.slice(0, cut) };
  return { ...event, bytes: new Uint8Array(event.bytes).fill(0, cut) };
}

function bytesAfter(before: Uint8Array, events: readonly (BytesEvent | null)[]): Uint8Array {
  return events.reduce<Uint8Array>((bytes, event) => (event ? written(bytes, event) : bytes), before);
}

/**
 * The states after these events.
 * @param initial the names of each folder and the bytes of each file, all flushed
 */
export function crashStates(
  events: readonly Event[], initial: { readonly names: ReadonlyMap<string, Names>; readonly contents: ReadonlyMap<number, Uint8Array> },
  random: () => number,
): CrashStates {
  function split<T extends Event>(isFlush: (event: Event) => boolean, isChange: (event: Event) => event is T): { flushed: T[]; pending: T[] } {
    const last = events.findLastIndex(isFlush);
    return { flushed: events.slice(0, last + 1).filter(isChange), pending: events.slice(last + 1).filter(isChange) };
  }
  const ofFolder = (folder: string) => split(
    (event) => event.type === 'flushFolder' && event.folder === folder,
    (event): event is NamesEvent => event.type === 'names' && event.folder === folder,
  );
  const ofFile = (file: number) => split(
    (event) => event.type === 'flush' && event.file === file,
    (event): event is BytesEvent => (event.type === 'write' || event.type === 'truncate') && event.file === file,
  );
  const flushedNames = (folder: string): Names => renamed(initial.names.get(folder) ?? new Map(), ofFolder(folder).flushed);
  return {
    flushedNames,
    names: (folder) => subsets(ofFolder(folder).pending, random).map((some) => renamed(flushedNames(folder), some)),
    isFlushed: (file) => ofFile(file).pending.length === 0,
    contents(file) {
      const { flushed, pending } = ofFile(file);
      const safe = bytesAfter(initial.contents.get(file) ?? new Uint8Array(), flushed);
      if (pending.length === 0) return [safe];
      const samples = Array.from({ length: SAMPLES }, () => bytesAfter(safe, pending.map((event) => torn(event, random))));
      return [safe, bytesAfter(safe, pending), ...samples];
    },
  };
}
