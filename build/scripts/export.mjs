// `npm run export -- FILE… --to pdf|png|svg`: builds what has changed and runs the export command in this very process.

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';

const bundle = join(resolve(dirname(fileURLToPath(import.meta.url)), '../..'), 'out/node/cli.js');

try {
  // Standard output is for results.
  await ensureBuilt(console.error);
  // npm runs scripts in the project's folder; paths are meant from where the person is.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  process.argv = [process.execPath, bundle, ...process.argv.slice(2)];
  await import(pathToFileURL(bundle).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
