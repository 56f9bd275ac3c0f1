// How long the batch command takes to make a PNG and a PDF, from start to exit, fonts and worker included.

import { spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../scripts/export.mjs', import.meta.url));

function command(args) {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += chunk; });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

/** PNG at 0.8: at more, 5,000 cards are wider than a PNG may be. */
const OPTIONS = { pdf: [], png: ['--scale', '0.8'] };

async function timed(file, to, out) {
  const began = performance.now();
  await command([file, '--to', to, '--out', out, ...OPTIONS[to]]);
  return { ms: performance.now() - began, bytes: statSync(out).size };
}

/** Exports the blueprint; ms from start to exit of the command. A format that fails counts as no figure. */
export async function measureExport(text, folder) {
  const file = join(folder, 'export.blueprint');
  writeFileSync(file, text);
  const row = {};
  for (const to of ['pdf', 'png']) {
    try {
      const { ms, bytes } = await timed(file, to, join(folder, `export.${to}`));
      Object.assign(row, { [`${to.toUpperCase()} by command (ms)`]: ms, [`${to.toUpperCase()} size (KB)`]: bytes / 1000 });
    } catch (error) {
      console.error(error.message);
      Object.assign(row, { [`${to.toUpperCase()} by command (ms)`]: Number.NaN, [`${to.toUpperCase()} size (KB)`]: Number.NaN });
    }
  }
  return row;
}
