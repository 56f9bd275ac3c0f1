// npm run bench:poster: the largest PNG there is, 1,000 megapixels, of a generated blueprint by the batch command: time,
// the most memory that the process had, and whether the picture is whole. Prints figures and fails on nothing but a bad file.
//
//   npm run bench:poster -- [--cards 1000] [--megapixels 1000] [--out FILE]

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createInflate } from 'node:zlib';
import { build } from 'vite';
import { buildFonts } from '../scripts/fonts.mjs';
import { nodeConfig, nodeEntries } from '../vite/node.mjs';

const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));
/** Beside the fonts, which the bundles find from there. */
const bundles = join(root, 'out/bench-poster');
const { values } = parseArgs({
  options: { cards: { type: 'string', default: '1000' }, megapixels: { type: 'string', default: '1000' }, out: { type: 'string' } },
});

/** Loaded into the command: says at its end what it took. `maxRSS` is in KiB. */
const REPORT = 'data:text/javascript,process.on("exit",()=>process.stderr.write(`rss ${process.resourceUsage().maxRSS}\\n`))';

async function command(args) {
  let said = '';
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, join(bundles, 'cli.js'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (chunk) => { said += chunk; });
  const [status] = await once(child, 'close');
  return { status, said, ms: performance.now() - began, mb: Number(/rss (\d+)/.exec(said)?.[1]) / 1024 };
}

/** The size that the head says, and how many bytes of rows there really are. */
async function readPng(path) {
  const inflate = createInflate();
  let [pending, rows] = [Buffer.alloc(0), 0];
  const size = { width: 0, height: 0 };
  inflate.on('data', (data) => { rows += data.length; });
  const ended = once(inflate, 'end');
  let head = 8;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    pending = Buffer.concat([pending, piece]);
    if (head) { pending = pending.subarray(head); head = 0; }
    while (pending.length >= 12 && pending.length >= 12 + pending.readUInt32BE(0)) {
      const length = pending.readUInt32BE(0);
      const type = pending.toString('latin1', 4, 8);
      if (type === 'IHDR') Object.assign(size, { width: pending.readUInt32BE(8), height: pending.readUInt32BE(12) });
      if (type === 'IDAT' && !inflate.write(pending.subarray(8, 8 + length))) await once(inflate, 'drain');
      pending = pending.subarray(12 + length);
    }
  }
  inflate.end();
  await ended;
  return { ...size, isWhole: rows === size.height * (1 + 3 * size.width) };
}

buildFonts();
await build({ ...nodeConfig(root, bundles, { cli: nodeEntries.cli, exportWorker: nodeEntries.exportWorker, posterText: 'build/bench/posterText.ts' }, 'es'), logLevel: 'error' });
const { posterText } = await import(pathToFileURL(join(bundles, 'posterText.js')).href);

const folder = mkdtempSync(join(tmpdir(), 'sightline-poster-'));
try {
  const { text, width, height } = posterText(Number(values.cards));
  const file = join(folder, 'poster.blueprint');
  const out = values.out ? resolve(values.out) : join(folder, 'poster.png');
  writeFileSync(file, text);
  // The height is rounded up: a little less.
  const px = Math.floor(Math.sqrt((Number(values.megapixels) * 1e6 * width) / height) * 0.9998);
  const { status, said, ms, mb } = await command([file, '--to', 'png', '--width', String(px), '--out', out, '--force']);
  if (status !== 0) throw new Error(said);
  const png = await readPng(out);
  console.log(`${values.cards} cards, ${png.width} × ${png.height} px = ${((png.width * png.height) / 1e6).toFixed(0)} MP, ${(statSync(out).size / 1e6).toFixed(1)} MB`);
  console.log(`${(ms / 1000).toFixed(1)} s from start to exit, at most ${mb.toFixed(0)} MB of memory; every row is there: ${png.isWhole ? 'yes' : 'NO'}`);
  if (!png.isWhole) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
  rmSync(bundles, { recursive: true });
}
