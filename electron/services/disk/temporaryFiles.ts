// Names of the temporary files that saving makes: whose they are can be read from the name, so that what a crash left is
// swept at the next start, and nothing that another computer is just writing on a shared drive ever is. The files that say
// who is changing a document are named and swept alike.

import type { Disk } from './disk';
import { join } from 'node:path';

/** Who makes temporary files. */
export interface TemporaryOwner {
  /** This installation on this computer; letters and digits. */
  readonly installation: string;
  readonly pid: number;
  /** This run of the program: process ids are used again. Letters and digits. */
  readonly run: string;
}

const NAME = /^\.sightline-([a-z0-9]+)-(\d+)-([a-z0-9]+)-\d+\.(?:tmp|[a-f0-9]{16}\.editing)$/;

/** Makes the middle parts of names (`SaveEnvironment.randomName`), each once. */
export function temporaryNames({ installation, pid, run }: TemporaryOwner): () => string {
  let count = 0;
  return () => `${installation}-${pid}-${run}-${(count += 1)}`;
}

/** The whole name. Not made from the target's name, which may be as long as a name can be. */
export function temporaryName(middle: string): string {
  return `.sightline-${middle}.tmp`;
}

/** Left by a run of this installation that is over. */
function isLeftOver(name: string, owner: TemporaryOwner, isRunning: (pid: number) => boolean): boolean {
  const [, installation, digits, run] = NAME.exec(name) ?? [];
  if (installation !== owner.installation) return false;
  const pid = Number(digits);
  return pid === owner.pid ? run !== owner.run : !isRunning(pid);
}

/**
 * Removes what earlier runs of this installation left in the folders. Folders that can't be read are passed over.
 * @returns how many files were removed
 */
export async function sweepTemporaries(
  disk: Disk, folders: Iterable<string>, owner: TemporaryOwner, isRunning: (pid: number) => boolean,
): Promise<number> {
  let removed = 0;
  for (const folder of new Set(folders)) {
    const names = await disk.readdir(folder).catch((): string[] => []);
    for (const name of names) {
      if (!isLeftOver(name, owner, isRunning)) continue;
      await disk.unlink(join(folder, name)).then(() => (removed += 1), () => undefined);
    }
  }
  return removed;
}
