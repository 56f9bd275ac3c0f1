// Where proofs that are not about flushing put their files: in memory where the system has such a folder, since thousands of
// flushes to a disk take minutes and prove nothing more.

import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const IN_MEMORY = '/dev/shm';

export function quickFolder(): string {
  return existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir();
}
