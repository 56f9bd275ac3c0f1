// Whether a program is installed that some tests look at exports with.

import { execFileSync } from 'node:child_process';

export function hasTool(name: string): boolean {
  try {
    execFileSync(name, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
