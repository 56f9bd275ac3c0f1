// Files that somebody sends with bad intent, or that no program should have made: each opened as the product opens it, in a
// process of its own, and shown in a table with what the person reads and how long it took.
// `node build/scripts/runTs.mjs build/torture/damaged/damagedAttacks.ts`

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attacks } from './damagedCases';
import { openDamaged } from './damagedOpen';

/** ms */
const PATIENCE = 2_000;

/** Prints the table; `args`: parts of the names of those that should run. */
export async function main(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-attacks-'));
  let [count, wrong, slowest] = [0, 0, 0];
  try {
    for (const { name, bytes, expect } of attacks()) {
      if (args.length > 0 && !args.some((part) => name.includes(part))) continue;
      const path = join(folder, 'attack.blueprint');
      const content = bytes();
      writeFileSync(path, content);
      const outcome = await openDamaged(path, content);
      const bad = outcome.wrong ?? (expect.includes(outcome.result) ? (outcome.ms > PATIENCE ? 'too slow' : '') : `expected ${expect.join(' or ')}`);
      console.log(`${bad ? '✗' : '✓'} ${name.padEnd(46)} ${outcome.result.padEnd(13)} ${outcome.ms.toFixed(0).padStart(5)} ms  ${bad || outcome.says.slice(0, 110)}`);
      count++;
      wrong += bad ? 1 : 0;
      slowest = Math.max(slowest, outcome.ms);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(`attacks: ${count} files, ${wrong} wrong, slowest ${slowest.toFixed(0)} ms`);
  process.exitCode = wrong > 0 ? 1 : 0;
}
