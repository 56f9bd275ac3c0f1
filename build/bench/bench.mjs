// npm run bench: how fast the product is with large blueprints. Not a test: figures depend on the machine, so it prints
// them, with their spread, and fails on nothing.
//
//   npm run bench -- [--cards 200,1000,5000] [--runs 3] [--no-page]

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ensureBuilt } from '../scripts/build.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/chromium.mjs';
import { nodeConfig } from '../vite/node.mjs';
import { measureExport } from './exports.mjs';
import { measurePage } from './page.mjs';
import { table } from './table.mjs';

const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));

const { values } = parseArgs({
  allowNegative: true,
  options: {
    cards: { type: 'string', default: '200,1000,5000' },
    runs: { type: 'string', default: '3' },
    page: { type: 'boolean', default: true },
  },
});

async function loadModel() {
  const out = join(root, 'out/bench');
  await build(nodeConfig(root, out, { model: 'build/bench/measures.ts' }, 'es'));
  return import(pathToFileURL(join(out, 'model.js')).href);
}

function gesture(name, { main, p95, worst }) {
  return { [`${name}: main thread per frame (ms)`]: main, [`${name}: p95 frame (ms)`]: p95, [`${name}: worst frame (ms)`]: worst };
}

/** All measures of one run, by the name of their row. */
async function oneRun(model, text, folder, browser) {
  const row = { ...model.measureModel(text), ...model.measureRouting(text), ...(await measureExport(text, folder)) };
  if (!browser) return row;
  const page = await measurePage(browser, { text, folder, locate: (canvas) => model.locateCards(text, canvas, MANY) });
  return {
    'open to painted (ms)': page.opened,
    ...gesture('pan', page.pan),
    ...gesture('zoom', page.zoom),
    ...gesture('drag a card', page.drag),
    ...gesture(`drag some ${MANY} cards`, page.dragMany),
    'one change to painted (ms)': page.change,
    'undo to painted (ms)': page.undo,
    'save to “Saved” (ms)': page.save,
    'heap after use (MB)': page.heap,
    ...row,
  };
}

/** Cards that are dragged at once: those of as many steps as hold so many; fewer where fewer steps can be seen. */
const MANY = 50;

const sizes = values.cards.split(',').map(Number);
const runs = Number(values.runs);
await ensureBuilt();
const model = await loadModel();
const browser = values.page ? await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS }) : null;

console.log(`Node ${process.versions.node} · Chromium ${browser?.version() ?? '–'} · ${availableParallelism()} cores · ${cpus()[0]?.model ?? ''}`);
console.log(`${runs} ${runs === 1 ? 'run' : 'runs'} each: median (min–max). Painted times include up to one frame of 16.7 ms.\n`);

const results = new Map();
try {
  for (const cards of sizes) {
    const text = model.generateText(cards);
    results.set(cards, []);
    for (let run = 0; run < runs; run++) {
      const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
      try {
        results.get(cards).push(await oneRun(model, text, folder, browser));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      console.log(`  ${cards} cards, run ${run + 1} of ${runs}`);
    }
  }
} finally {
  await browser?.close();
}
console.log(`\n${table(results)}`);
writeFileSync(join(root, 'out/bench/results.json'), `${JSON.stringify(Object.fromEntries(results), null, 2)}\n`);
