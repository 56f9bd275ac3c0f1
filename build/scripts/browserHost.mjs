// The browser host as a process on given folders: for the end-to-end tests, the benchmark and the README's picture.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../out/node/browser.js', import.meta.url));

function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hard = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/**
 * Starts the built browser host and waits for its address.
 * @param {{target: string, data: string}} place what it serves (a folder, or a file in one); where it keeps preferences
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export function startBrowserHost({ target, data }) {
  const child = spawn(process.execPath, [program, '--no-open', target], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SIGHTLINE_DATA_DIR: data, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  });
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk) => {
      said += chunk.toString();
      const url = /Sightline is running at (http:\/\/\S+)/.exec(said)?.[1];
      if (url) resolve({ url, stop: () => stop(child) });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the browser host ended with ${code}:\n${said}`)));
  });
}
