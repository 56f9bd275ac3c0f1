// A library over a folder of its own, with counted questions to the disk and an exporter that says what it was asked.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ok } from '#shared/lib/result';
import { disk, type Disk } from '../../electron/services/disk/disk';
import { createKnownFiles } from '../../electron/services/library/knownFiles';
import { createLibrary, type Beside, type Library } from '../../electron/services/library/createLibrary';
import { createThumbnails } from '../../electron/services/library/thumbnails';
import { createReach } from '../../electron/services/reach';
import type { Exporter, ExportJob } from '../../electron/services/shell/ports';
import { testFolder, testSaving } from './place';

export interface TestLibrary {
  readonly library: Library;
  /** The folder it shows. */
  readonly root: string;
  /** The paths of files that were read or asked for their time. */
  readonly asked: { readonly read: string[]; readonly stat: string[] };
  readonly drawn: ExportJob[];
  /** The library as the next start of the program finds it. */
  restarted(): Promise<Library>;
  /** Sets the clock; ms since 1970. */
  setNow(now: number): void;
}

/** The first bytes of a PNG, and the text it was drawn from. */
const pngOf = (text: string) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(text.slice(0, 20))]);

const nothing: Beside = { isPresence: () => false, editing: async () => null, copies: () => [] };

export async function testLibrary(changes: { exporter?: Partial<Exporter>; beside?: Partial<Beside>; wait?: (ms: number) => Promise<void>; disk?: Partial<Disk> } = {}): Promise<TestLibrary> {
  const place = testFolder();
  const root = join(place, 'team');
  mkdirSync(root);
  const asked = { read: [] as string[], stat: [] as string[] };
  const drawn: ExportJob[] = [];
  let clock = Date.now() + 60_000;
  const saving = testSaving({
    stat: ((path: string) => { asked.stat.push(path); return disk.stat(path); }) as typeof disk.stat,
    readFile: ((path: string) => { asked.read.push(path); return disk.readFile(path); }) as typeof disk.readFile,
    ...changes.disk,
  });
  const exporter: Exporter = {
    run: async (job) => { drawn.push(job); return ok({ bytes: pngOf(job.text), width: 1, height: 1, missing: [] }); },
    cancel: () => undefined, close: async () => undefined, ...changes.exporter,
  };
  const reach = await createReach(disk, root);
  const make = () => createLibrary({
    disk: saving.disk, reach, now: () => clock, wait: changes.wait ?? ((ms) => wait(ms, undefined, { ref: false })),
    beside: { ...nothing, ...changes.beside },
    known: createKnownFiles(testSaving(), join(place, 'data', 'files.json')),
    thumbnails: createThumbnails({ environment: saving, folder: join(place, 'data', 'pictures'), exporter, locale: async () => 'en' }),
  });
  const library = make();
  return {
    library, root, asked, drawn,
    async restarted() {
      await library.settled();
      return make();
    },
    setNow: (now) => { clock = now; },
  };
}
