// Puts the bundled fonts into out/fonts without their layout tables. What is left has no kerning and no ligatures, so
// that a line is exactly the sum of its glyphs' advances in every medium, and all media agree to a fraction of a pixel.

import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';
import { fontSources } from './fontSources.mjs';
import { readTables, writeTables } from './sfnt.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const target = join(root, 'out/fonts');
const LAYOUT_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'JSTF', 'kern', 'DSIG', 'STAT'];

/** Writes the fonts that are missing or older than their source or these scripts; all of them with `force`. Silent. */
export function buildFonts({ force = false } = {}) {
  mkdirSync(target, { recursive: true });
  for (const { source, file } of fontSources) {
    const output = join(target, file);
    if (!force && isCurrent(output, source)) continue;
    const tables = readTables(readFileSync(source));
    for (const tag of LAYOUT_TABLES) tables.delete(tag);
    writeWhole(output, writeTables(tables));
  }
  copyFileSync(join(root, 'assets/fonts/LICENSES.txt'), join(target, 'LICENSES.txt'));
}

/** Under its name only when it is complete: a half font would count as current, and others may be reading this one. */
function writeWhole(path, bytes) {
  const temporary = `${path}.${process.pid}-${threadId}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

function isCurrent(output, source) {
  if (!existsSync(output)) return false;
  const made = statSync(output).mtimeMs;
  const scripts = ['fonts.mjs', 'fontSources.mjs', 'sfnt.mjs'].map((name) => join(root, 'build/scripts', name));
  return [source, ...scripts].every((path) => statSync(path).mtimeMs <= made);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildFonts({ force: process.argv.includes('--force') });
