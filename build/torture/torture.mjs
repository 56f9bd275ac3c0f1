// npm run torture: proofs that no crash, full disk or failing drive loses work. Prints one line with figures per proof; ends
// with an error when one of them fails.
//
//   npm run torture -- [NAME…] [--short]

import { parseArgs } from 'node:util';
import { importTs } from '../scripts/runTs.mjs';

/** Proof → its module (which exports a function of that name), and what the short run of it is given. */
const proofs = {
  kill: { path: 'build/torture/kill/kill.ts', short: { kills: 20 } },
  powerCut: { path: 'build/torture/powerCut/powerCut.ts', full: { saves: 40 }, short: { saves: 3 } },
  faults: { path: 'build/torture/faults/faults.ts', short: { step: 7 } },
  damaged: { path: 'build/torture/damaged/damaged.ts', short: { files: 300 } },
  series: { path: 'build/torture/series/series.ts', short: { series: 60 } },
  merge: { path: 'build/torture/merge/merge.ts', short: { merges: 200, chains: 10 } },
  appKill: { path: 'build/torture/appKill/appKill.ts', short: { kills: 8, life: 1600 } },
  twoHosts: { path: 'build/torture/twoHosts/twoHosts.ts', short: { edits: 60, rounds: 1 } },
  fullDisk: { path: 'build/torture/faults/fullDisk.ts', short: {} },
};

const { values, positionals } = parseArgs({ options: { short: { type: 'boolean', default: false } }, allowPositionals: true });
const unknown = positionals.find((name) => !(name in proofs));
if (unknown !== undefined) {
  console.error(`There is no proof ${unknown}. There are: ${Object.keys(proofs).join(', ')}`);
  process.exit(2);
}

for (const [name, { path, full = {}, short }] of Object.entries(proofs)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const module = await importTs(path);
  const began = performance.now();
  const { line, failures } = await module[name](values.short ? short : full);
  console.log(`${line} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  for (const failure of failures.slice(1, 20)) console.log(`  ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
