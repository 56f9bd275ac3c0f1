// Finds out whether Electron can run here, quickly. Its binary is not part of the npm package and is fetched when it is
// first needed; without a network that can hang for minutes, so everything here has an end.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
/** Where releases are, unless a mirror is set. */
const RELEASES = 'https://github.com/electron/electron/releases/';
const PROBE_MS = 3000;
/** About 110 MB. */
const DOWNLOAD_MS = 10 * 60_000;

/** @returns {string | null} the binary's path, where it is already installed */
function installedBinary(folder) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(override ?? join(folder, 'dist'), readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Whether the download server answers at all within a few seconds, name lookup included. */
function canReach(url) {
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(timer);
      probe.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => done(false), PROBE_MS);
    const probe = request(url, { method: 'HEAD' }, (response) => done((response.statusCode ?? 500) < 500));
    probe.on('error', () => done(false));
    probe.end();
  });
}

/** Runs Electron's own installer, which also checks the download. */
function download(folder) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_MS });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function packageFolder() {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/**
 * Electron's binary, downloaded if need be, or why not.
 * @param {(line: string) => void} say
 * @returns {Promise<{ binary: string } | { reason: string }>}
 */
export async function findElectron(say) {
  if (process.env.SIGHTLINE_HOST === 'browser') return { reason: 'SIGHTLINE_HOST=browser is set' };
  if (!hasDisplay()) return { reason: 'there is no display for Electron' };
  const folder = packageFolder();
  if (!folder) return { reason: 'Electron is not installed' };
  const installed = installedBinary(folder);
  if (installed) return { binary: installed };
  if (!(await canReach(process.env.ELECTRON_MIRROR ?? RELEASES))) {
    return { reason: 'Electron’s binary is not here and can’t be downloaded' };
  }
  say('Downloading Electron, once …');
  const binary = (await download(folder)) ? installedBinary(folder) : null;
  return binary ? { binary } : { reason: 'downloading Electron failed' };
}
