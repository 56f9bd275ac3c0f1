// The browser host as a process, on folders of the test's own.

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sources';

export interface RunningHost {
  readonly url: string;
  stop(): Promise<void>;
}

export interface HostPlace {
  /** What it serves: a folder, or a file in one. */
  readonly target: string;
  /** Where preferences and recent files are kept. */
  readonly data: string;
}

function stop(child: ChildProcess): Promise<void> {
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

/** Starts the built browser host and waits for its address. */
export function startBrowserHost(place: HostPlace): Promise<RunningHost> {
  const child = spawn(process.execPath, [join(root, 'out/node/browser.js'), place.target], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SIGHTLINE_DATA_DIR: place.data, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  });
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
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
