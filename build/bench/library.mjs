// Prints how long the library takes to show a folder: `node build/bench/library.mjs [files]`, 500 unless told.

import { importTs } from '../scripts/runTs.mjs';

const { measureLibrary } = await importTs('build/bench/libraryFigures.ts');
const count = Number(process.argv[2] ?? 500);
const drives = [['a local disk', [0, 0]], ['a drive with 20–50 ms per call', [20, 50]]];

for (const [name, slow] of drives) {
  const { new: fresh, known } = await measureLibrary(count, slow);
  const line = (visit, { first, all, again }) =>
    console.log(`  ${visit}: first gallery ${first.toFixed(0)} ms, all details ${all.toFixed(0)} ms, looking again ${again.toFixed(0)} ms`);
  console.log(`${count} files on ${name} (medians):`);
  line('first opening ', fresh);
  line('opening again ', known);
}
