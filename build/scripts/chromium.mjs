// Where the browser for the end-to-end tests, the benchmark and the README's picture comes from: what the environment
// names, what the system has, what Playwright has; and, where it may, an installation.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

/** Command line flags for a browser that runs unattended and asks nobody on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    if (folder && existsSync(file)) return file;
  }
  return undefined;
}

function installedApp() {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  const places = {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: roots.flatMap((root) => [
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  };
  return (places[process.platform] ?? []).find(existsSync);
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/** Path of a Chromium-like browser, or undefined. A path in SIGHTLINE_CHROMIUM that doesn't exist is an error. */
export async function findChromium() {
  const named = process.env.SIGHTLINE_CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`SIGHTLINE_CHROMIUM names ${named}, which does not exist.`);
  return named || NAMES.map(onPath).find(Boolean) || installedApp() || (await playwrightsOwn());
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function maySystemInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

/** Installs the tools that check exported PDFs (pdftotext, pdftoppm, qpdf) where that is allowed; says if they are there. */
export function ensurePdfTools() {
  const missing = () => ['pdftotext', 'pdftoppm', 'qpdf'].filter((name) => !onPath(name) && !onPath(`${name}.exe`));
  if (missing().length > 0 && maySystemInstall()) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'poppler-utils', 'qpdf']);
  }
  return missing().length === 0;
}

/** Finds a browser, and installs one where none is and it is allowed (root with apt-get; CI through Playwright). */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (maySystemInstall()) {
    console.log('No Chromium found: installing it from the system’s packages.');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  } else if (process.env.CI) {
    console.log('No Chromium found: installing Playwright’s.');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium found. Install Chromium, Chrome or Edge, or run "npx playwright install chromium", '
    + 'or name a browser in the environment variable SIGHTLINE_CHROMIUM.',
  );
}
