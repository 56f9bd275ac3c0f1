// Builds the whole product into out/: the page, the Node bundles, the fonts, the examples and the templates. It builds beside the last
// result and swaps at the end, so that a failed build leaves the app that worked.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const out = join(root, 'out');
const stampFile = join(out, 'build.stamp');
/** What the result depends on. */
const SOURCES = ['electron', 'renderer', 'shared', 'assets', 'build/vite', 'build/scripts', 'package.json', 'package-lock.json'];

async function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A hash over name, size and time of every source: cheap, and notices deletions too. */
async function sourceStamp() {
  const hash = createHash('sha256');
  const files = (await Promise.all(SOURCES.map((source) => filesUnder(join(root, source))))).flat().sort();
  for (const file of files) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** What builds that were killed have left; a running one is younger. */
async function removeLeftovers() {
  const names = existsSync(out) ? await readdir(out) : [];
  for (const name of names.filter((entry) => entry.startsWith('next-'))) {
    const info = await stat(join(out, name)).catch(() => null);
    if (info && Date.now() - info.mtimeMs > 600_000) await rm(join(out, name), { recursive: true, force: true });
  }
}

async function replaceFolder(from, to) {
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
}

async function buildPage(target) {
  const [{ build }, { pageConfig }] = await Promise.all([import('vite'), import('../vite/page.mjs')]);
  await build(pageConfig(root, target));
}

async function buildNode(target) {
  const [{ build }, { nodeConfig, nodeEntries, preloadEntries }] = await Promise.all([import('vite'), import('../vite/node.mjs')]);
  await build(nodeConfig(root, target, nodeEntries, 'es'));
  await build(nodeConfig(root, target, preloadEntries, 'cjs'));
}

async function copyBlueprints(from, target) {
  await mkdir(target, { recursive: true });
  const source = join(root, 'assets', from);
  const names = existsSync(source) ? (await readdir(source)).filter((name) => name.endsWith('.blueprint')) : [];
  await Promise.all(names.map((name) => cp(join(source, name), join(target, name))));
}

/**
 * Builds everything. Throws an error whose message can be shown as it is.
 * @param {(line: string) => void} [say]
 */
export async function build(say = console.log) {
  const started = Date.now();
  const stamp = await sourceStamp();
  const next = join(out, `next-${process.pid}`);
  try {
    await removeLeftovers();
    await mkdir(next, { recursive: true });
    const { buildFonts } = await import('./fonts.mjs');
    await buildFonts();
    await buildPage(join(next, 'page'));
    await buildNode(join(next, 'node'));
    for (const part of ['examples', 'templates']) await copyBlueprints(part, join(next, part));
    for (const part of ['page', 'node', 'examples', 'templates']) await replaceFolder(join(next, part), join(out, part));
    await writeFile(stampFile, stamp);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Builds if any source is newer than the last build. */
export async function ensureBuilt(say = console.log) {
  const isThere = existsSync(stampFile) && ['page/index.html', 'node/browser.js'].every((file) => existsSync(join(out, file)));
  const last = isThere ? await readFile(stampFile, 'utf8') : '';
  if (last !== (await sourceStamp())) await build(say);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  build().catch((error) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`The build failed.\n${process.stderr.isTTY ? message : stripVTControlCharacters(message)}`);
    process.exitCode = 1;
  });
}
