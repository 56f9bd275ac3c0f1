// Whether a process of this computer is running: for leftovers, which are nobody's only when their maker has ended.

import { errnoOf } from './disk/fileError';

/** Signal 0 is not sent; a process of somebody else's answers that it may not be. */
export function processRuns(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return errnoOf(thrown) === 'EPERM';
  }
}
