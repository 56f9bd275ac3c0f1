// How long the library takes to show a folder of so many files, on a disk that answers at once and on slow ones: to the first
// gallery (what `library.list` answers), until all details are known, and to look again. `node build/bench/library.mjs [files]`

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { disk, type Disk } from '../../electron/services/disk/disk';
import { createKnownFiles } from '../../electron/services/library/knownFiles';
import { createLibrary, type Library } from '../../electron/services/library/createLibrary';
import { neighbours } from '../../electron/services/library/neighbours';
import { createReach } from '../../electron/services/reach';
import { documentText } from '../torture/documentText';

const BATCH = 32;
const RUNS = 5;

/** Each call takes so long; ms. The app's own folder is not on it. */
function slowDisk([least, most]: readonly [number, number]): Disk {
  if (most === 0) return disk;
  const slow = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
    await wait(least + Math.random() * (most - least));
    return call(...args);
  };
  return {
    ...disk, stat: slow(disk.stat) as Disk['stat'], readFile: slow(disk.readFile) as Disk['readFile'],
    readdir: slow(disk.readdir) as Disk['readdir'], realpath: slow(disk.realpath) as Disk['realpath'],
  };
}

/** A team's folder: two levels, 30 to 330 cards in each file. */
function fill(root: string, count: number): void {
  const texts = Array.from({ length: 10 }, (_, index) => documentText(`Service ${index}`, 30 + index * 33));
  for (let i = 0; i < count; i++) {
    const folder = join(root, `Client ${i % 12}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `Blueprint ${i}.blueprint`), texts[i % texts.length] ?? '');
  }
}

async function libraryOn(root: string, data: string, slow: readonly [number, number]): Promise<Library> {
  const own = { disk, wait: async () => undefined, randomName: () => `bench-${Math.random().toString(36).slice(2)}` };
  const onDrive = slowDisk(slow);
  return createLibrary({
    disk: onDrive, reach: await createReach(disk, root), now: () => Date.now() + 60_000, wait: (ms) => wait(ms),
    known: createKnownFiles(own, join(data, 'files.json')), beside: neighbours(onDrive, Date.now, () => false),
    thumbnails: { of: () => Promise.reject(new Error('no pictures here')), settled: async () => undefined },
  });
}

interface Opened {
  readonly first: number;
  readonly all: number;
  readonly again: number;
}

/** As the page does it: a listing, then details in batches, then a look for changes. */
async function open(library: Library, root: string): Promise<Opened> {
  const began = performance.now();
  const { seen, listing } = await library.list(root, null, false);
  const first = performance.now() - began;
  const unknown = (listing?.files ?? []).filter(({ current }) => !current).map(({ path }) => path);
  for (let at = 0; at < unknown.length; at += BATCH) await library.details(unknown.slice(at, at + BATCH));
  const all = performance.now() - began;
  const looked = performance.now();
  await library.list(root, seen, false);
  return { first, all, again: performance.now() - looked };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Medians, ms. */
export async function measureLibrary(count: number, slow: readonly [number, number]): Promise<{ readonly new: Opened; readonly known: Opened }> {
  const place = mkdtempSync(join(tmpdir(), 'sightline-library-'));
  const root = join(place, 'team');
  fill(root, count);
  const runs: { new: Opened; known: Opened }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const data = join(place, `data${run}`);
    const library = await libraryOn(root, data, slow);
    const fresh = await open(library, root);
    await library.settled();
    runs.push({ new: fresh, known: await open(await libraryOn(root, data, slow), root) });
  }
  rmSync(place, { recursive: true });
  const of = (visit: 'new' | 'known'): Opened => ({
    first: median(runs.map((run) => run[visit].first)), all: median(runs.map((run) => run[visit].all)), again: median(runs.map((run) => run[visit].again)),
  });
  return { new: of('new'), known: of('known') };
}
