// npm run bench:batch: how long the batch command takes for a folder of blueprints, from start to exit: wall clock and the
// processor time of all its threads, the median of some runs. A busy machine stretches the first, hardly the second.
//
//   npm run bench:batch -- [--files 100] [--cards 60] [--runs 3] [--to pdf]

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { buildFonts } from '../scripts/fonts.mjs';
import { nodeConfig, nodeEntries } from '../vite/node.mjs';

const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));
/** Beside the fonts, which the bundles find from there. */
const bundles = join(root, `out/bench-batch-${process.pid}`);
const text = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({ options: { files: text('100'), cards: text('60'), runs: text('3'), to: text('pdf') } });

/** Loaded into the command: says at its end what it took, of memory in KiB. */
const REPORT = 'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();'
  + 'process.stderr.write(`took ${(user+system)/1e6} ${process.resourceUsage().maxRSS}\\n`)})';

async function command(args) {
  let said = '';
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, join(bundles, 'cli.js'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (chunk) => { said += chunk; });
  const [status] = await once(child, 'close');
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(said);
  const [, cpu, kib] = /took (\S+) (\d+)/.exec(said) ?? [];
  return { seconds, cpu: Number(cpu), mb: Number(kib) / 1024 };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const all = (runs, of) => `${median(runs.map(of)).toFixed(1)} (${runs.map((run) => of(run).toFixed(1)).join(', ')})`;

const folder = mkdtempSync(join(tmpdir(), 'sightline-batch-'));
try {
  buildFonts();
  const { cli, exportWorker } = nodeEntries;
  await build(nodeConfig(root, bundles, { cli, exportWorker, batchTexts: 'build/bench/batchTexts.ts' }, 'es'));
  const { batchTexts } = await import(pathToFileURL(join(bundles, 'batchTexts.js')).href);
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  batchTexts(Number(values.files), Number(values.cards)).forEach((file, i) => writeFileSync(join(sources, `${i + 1}.blueprint`), file));
  const runs = [];
  for (let run = 1; run <= Number(values.runs); run++) {
    const out = join(folder, `out-${run}`);
    runs.push(await command([sources, '--to', values.to, '--out', out]));
    const made = readdirSync(out).length;
    if (made !== Number(values.files)) throw new Error(`${made} of ${values.files} files were made`);
  }
  console.log(`${values.files} blueprints of ${values.cards} cards to ${values.to}, ${runs.length} runs, medians (each run):`);
  console.log(`  start to exit   ${all(runs, ({ seconds }) => seconds)} s`);
  console.log(`  processor time  ${all(runs, ({ cpu }) => cpu)} s`);
  console.log(`  memory at most  ${all(runs, ({ mb }) => mb)} MB`);
  console.log(`  ${availableParallelism()} processors; ${loadavg()[0].toFixed(1)} processes wanted one in the last minute`);
} finally {
  rmSync(folder, { recursive: true });
  rmSync(bundles, { recursive: true, force: true });
}
