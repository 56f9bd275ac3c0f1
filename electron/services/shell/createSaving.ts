// Everything that saving needs in a shell: the saver's environment, backups, and the sweep of what earlier runs left.

import { dirname, join } from 'node:path';
import { hostname } from 'node:os';
import type { Disk } from '../disk/disk';
import { realTarget } from '../disk/realTarget';
import type { SaveEnvironment } from '../disk/replaceFile';
import { sweepTemporaries, temporaryNames, type TemporaryOwner } from '../disk/temporaryFiles';
import { createBackups, type Backups } from '../backups/backups';
import type { Reach } from '../reach';
import { installationName } from '../state/installation';
import { createSavedFolders, type SavedFolders } from '../state/savedFolders';

export interface Saving {
  readonly save: SaveEnvironment;
  readonly backups: Backups;
  /** Call before writing to `path`, so that what a crash leaves beside it is found. */
  readonly announce: (path: string) => Promise<void>;
  /** Removes temporary files of runs that are over, in folders that may be reached. Returns how many. */
  readonly sweep: (recentFiles: readonly string[], reach: Reach) => Promise<number>;
}

export interface SavingSetup {
  readonly disk: Disk;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
  /** Letters and digits that can't be guessed. */
  readonly random: () => string;
  readonly isRunning: (pid: number) => boolean;
  readonly dataDir: string;
}

function announcer(disk: Disk, folders: SavedFolders): Saving['announce'] {
  return async (path) => {
    await folders.add(dirname(await realTarget(disk, path).catch(() => path)));
  };
}

/** Makes it; touches only the app's own folder. */
export async function createSaving({ disk, wait, now, random, isRunning, dataDir }: SavingSetup): Promise<Saving> {
  const run = random();
  // Before the installation is known, its file itself has to be saved: a first start leaves nothing to sweep.
  const first = { disk, wait, randomName: temporaryNames({ installation: 'new', pid: process.pid, run }) };
  const installation = await installationName(first, join(dataDir, 'installation.json'), hostname(), random);
  const owner: TemporaryOwner = { installation, pid: process.pid, run };
  const save = { disk, wait, randomName: temporaryNames(owner) };
  const folders = createSavedFolders(save, join(dataDir, 'folders.json'));
  const backups = createBackups(save, join(dataDir, 'backups'), now);
  return {
    save,
    backups,
    announce: announcer(disk, folders),
    async sweep(recentFiles, reach) {
      const others = [...(await folders.list()), ...recentFiles.map((path) => dirname(path))];
      const allowed = await Promise.all(others.map((folder) => reach.allows(folder)));
      const places = [dataDir, ...(await backups.folders()), ...others.filter((_, index) => allowed[index])];
      const removed = await sweepTemporaries(disk, places, owner, isRunning);
      // A first start that was cut short had no name yet; nobody else writes to this folder under that one.
      return removed + (await sweepTemporaries(disk, [dataDir], { ...owner, installation: 'new' }, isRunning));
    },
  };
}
