// A folder of its own for a test, and the real disk with single functions replaced.

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { disk, type Disk } from '../../electron/services/disk/disk';
import type { SaveEnvironment } from '../../electron/services/disk/replaceFile';

/** Removed when the test is over. */
export function testFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sightline-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
  return folder;
}

/** What the file system says when something is wrong. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: as the system says`), { code });
}

/** Saves without waiting, with counted names. */
export function testSaving(changes: Partial<Disk> = {}): SaveEnvironment & { readonly waited: number[] } {
  const waited: number[] = [];
  let names = 0;
  return {
    disk: { ...disk, ...changes },
    randomName: () => `name${(names += 1)}`,
    wait: async (ms) => void waited.push(ms),
    waited,
  };
}
