// The savers that proofs are run on: the real one, and one that does what programs usually do, which every proof has to
// find out. A proof that the careless saver passes proves nothing.

import { blueprintCheck } from '../../electron/services/backups/blueprintCheck';
import { createBackups, type Backups } from '../../electron/services/backups/backups';
import { saveDocument } from '../../electron/services/backups/saveDocument';
import type { Disk } from '../../electron/services/disk/disk';
import { fileError } from '../../electron/services/disk/fileError';
import { hashOf } from '../../electron/services/disk/readTextFile';
import type { SaveEnvironment } from '../../electron/services/disk/replaceFile';
import type { Saved } from '../../electron/services/disk/saveFile';
import { temporaryNames, type TemporaryOwner } from '../../electron/services/disk/temporaryFiles';
import type { HostError } from '../../shared/api/contract';
import { err, ok, type Result } from '../../shared/lib/result';

export interface TortureSaver {
  readonly save: (path: string, bytes: Uint8Array, expected: string | null) => Promise<Result<Saved, HostError>>;
  readonly backups: Backups;
}

/** @param data the folder for backups */
export type MakeSaver = (disk: Disk, data: string) => TortureSaver;

export const owner: TemporaryOwner = { installation: 'torture', pid: 1, run: 'run' };

/** Waits take no time; the clock of backups goes a second per look. */
function environmentOf(disk: Disk): { environment: SaveEnvironment; now: () => number } {
  let time = 1_800_000_000_000;
  const environment = { disk, randomName: temporaryNames(owner), wait: async () => undefined };
  return { environment, now: () => (time += 1000) };
}

/** What the app does. */
export const realSaver: MakeSaver = (disk, data) => {
  const { environment, now } = environmentOf(disk);
  const backups = createBackups(environment, data, now);
  const saving = { environment, backups, check: blueprintCheck, now };
  return { backups, save: (path, bytes, expected) => saveDocument(saving, path, bytes, expected) };
};

/** The real one on drives that never let a file take another one's place: it writes in place then. */
export const inPlaceSaver = (isDocument: (path: string) => boolean): MakeSaver => (disk, data) => realSaver({
  ...disk,
  rename: async (from, to) => {
    if (isDocument(String(to))) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
    await disk.rename(from, to);
  },
}, data);

/** Opens the file and writes. */
export const carelessSaver: MakeSaver = (disk, data) => ({
  backups: createBackups(environmentOf(disk).environment, data, Date.now),
  async save(path, bytes) {
    try {
      const file = await disk.open(path, 'w');
      await file.write(bytes, 0, bytes.length, 0).finally(() => file.close());
      return ok({ hash: hashOf(bytes), unchanged: false, warnings: [] });
    } catch (thrown) {
      return err(fileError(thrown, path));
    }
  },
});
