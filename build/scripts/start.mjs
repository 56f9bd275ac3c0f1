// `npm start [folder or file]`: builds what has changed and runs the app, in Electron where that is possible and in the
// browser otherwise.

import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { findElectron } from './electronBinary.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { values, positionals: [path] } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { port: { type: 'string' }, open: { type: 'boolean', default: true } },
});
// npm runs scripts in the project's folder; paths are meant from where the person is.
const from = process.env.INIT_CWD ?? process.cwd();

/** Electron needs libraries and a sandbox that not every system has; then it ends at once. ms */
const EARLY = 5000;

/** Runs it until it ends, with our signals passed on. Resolves to false when it could not start at all. */
function runElectron(binary) {
  const started = Date.now();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(binary, [root, ...(path === undefined ? [] : [resolve(from, path)])], { stdio: 'inherit', env });
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (stopped = child.kill(signal)));
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
      done(code === 0 || stopped || Date.now() - started > EARLY);
    });
  });
}

/** In this very process, so that there is nothing to pass signals on to. */
async function runBrowserHost(reason) {
  console.log(`Running in the browser, because ${reason}.`);
  const bundle = join(root, 'out/node/browser.js');
  const options = [...(values.port ? ['--port', values.port] : []), ...(values.open ? [] : ['--no-open'])];
  process.argv = [process.execPath, bundle, ...options, resolve(from, path ?? '.')];
  await import(pathToFileURL(bundle).href);
}

try {
  await ensureBuilt();
  const electron = await findElectron(console.log);
  if ('reason' in electron) await runBrowserHost(electron.reason);
  else if (!(await runElectron(electron.binary))) await runBrowserHost('Electron does not start on this system');
} catch (error) {
  console.error(`Sightline can’t start.\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
