// Runs a script that is written in TypeScript, since the oldest Node we support can't: loads it through Vite, without a
// bundle on disk, and calls its `main(arguments)`. `node build/scripts/runTs.mjs build/scripts/examples.ts`

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Loads a TypeScript module.
 * @param {string} path
 * @returns {Promise<any>} what it exports
 */
export async function importTs(path) {
  const { module } = await runnerImport(resolve(path), { configFile: false, logLevel: 'warn' });
  return module;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, ...args] = process.argv.slice(2);
  const script = await importTs(path);
  await script.main(args);
}
