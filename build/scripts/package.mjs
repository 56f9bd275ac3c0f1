// `npm run package -- [--dir] [--electron-dist PATH] [--out PATH]`: builds and packs the app for this system. With
// `--dir` only the unpacked folder; with `--electron-dist` from an Electron that is already unpacked somewhere, without
// a download.

import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({
  options: { dir: { type: 'boolean' }, 'electron-dist': { type: 'string' }, out: { type: 'string' } },
});

/** What the command line changes in electron-builder.yml. */
function overrides() {
  const { out } = values;
  const electronDist = values['electron-dist'];
  return {
    ...(electronDist ? { electronDist: resolve(electronDist) } : {}),
    ...(out ? { directories: { output: resolve(out) } } : {}),
  };
}

try {
  await ensureBuilt();
  // CommonJS, and slow to load: only now.
  const { build } = createRequire(import.meta.url)('electron-builder');
  const config = { extends: 'electron-builder.yml', ...overrides() };
  const made = await build({ projectDir: root, dir: values.dir ?? false, publish: 'never', config });
  for (const file of made) console.log(file);
  if (values.dir) console.log(`Unpacked app in ${config.directories?.output ?? 'dist'}`);
} catch (error) {
  console.error(`Packaging failed.\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
