// What is in the packed app, packed here from a folder that only looks like Electron: its binary is a file with the
// place where the fuses are.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/sources';

/** Electron finds its fuses behind this text: a version, a count, and one character for each. */
const FUSES = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES_AS_SHIPPED = '\u0001\u0009101001011';

function standIn(folder: string): string {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const files = { electron: `binary ${FUSES}${FUSES_AS_SHIPPED} end`, version: '0', LICENSE: '', 'LICENSES.chromium.html': '' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o755 });
  for (const locale of ['de', 'en-US', 'zh-CN']) writeFileSync(join(folder, 'locales', `${locale}.pak`), '');
  return folder;
}

// The other systems' packages need their own Electron to edit; they are packed where there is one.
describe.skipIf(process.platform !== 'linux')('the packed app', () => {
  let files: string[] = [];
  let app = '';
  let archive = '';

  beforeAll(() => {
    const place = mkdtempSync(join(tmpdir(), 'sightline-package-'));
    const args = ['build/scripts/package.mjs', '--dir', '--electron-dist', standIn(join(place, 'electron')), '--out', join(place, 'dist')];
    execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
    app = join(place, 'dist', 'linux-unpacked');
    archive = join(app, 'resources', 'app.asar');
    files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
    return () => rmSync(place, { recursive: true, force: true });
  }, 120_000);

  const ours = () => files.filter((file) => !file.startsWith('/node_modules'));

  it('has the page, the bundles, the fonts and the examples', () => {
    for (const file of ['/package.json', '/out/page/index.html', '/out/node/main.js', '/out/node/preload.cjs', '/out/node/exportWorker.js', '/out/fonts/LICENSES.txt']) {
      expect(files).toContain(file);
    }
    expect(ours().filter((file) => /^\/out\/fonts\/.*\.ttf$/.test(file)).length).toBeGreaterThan(3);
    expect(ours().filter((file) => /^\/out\/examples\/.*\.blueprint$/.test(file)).length).toBeGreaterThan(1);
    expect(ours().filter((file) => /^\/out\/templates\/.*\.blueprint$/.test(file))).toHaveLength(18);
  });

  it('starts with the main bundle', () => {
    const { main } = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string };
    expect(files).toContain(`/${main}`);
  });

  it('has no sources, no tests and no maps', () => {
    expect(files.filter((file) => /\.(map|ts|tsx|mts|cts)$/.test(file))).toEqual([]);
    const folders = new Set(ours().map((file) => file.split('/').slice(1, 3).join('/')));
    expect([...folders].sort()).toEqual(['out', 'out/examples', 'out/fonts', 'out/node', 'out/page', 'out/templates', 'package.json']);
  });

  it('has the dependencies that can not be bundled, and of the others none', () => {
    const packages = new Set(files.map((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]));
    for (const name of ['pdfkit', 'subset-font', '@napi-rs/canvas']) expect([...packages]).toContain(name);
    for (const name of ['react', 'konva', 'zod', 'vite', 'electron', 'typescript', 'vitest']) expect([...packages]).not.toContain(name);
  });

  it('keeps native code outside the archive, where it can be loaded', () => {
    const native = files.filter((file) => file.endsWith('.node'));
    expect(native.length).toBeGreaterThan(0);
    for (const file of native) expect(existsSync(join(app, 'resources', 'app.asar.unpacked', file))).toBe(true);
  });

  it('has its fuses set: no plain Node, no inspection, only this archive', () => {
    const binary = readFileSync(join(app, 'sightline'), 'latin1');
    const wire = binary.slice(binary.indexOf(FUSES) + FUSES.length + 2).slice(0, 9);
    // runAsNode, cookieEncryption, nodeOptions, inspect, asarIntegrity, onlyFromAsar, (untouched), fileProtocol, (untouched)
    expect(wire).toMatch(/^000011.0.$/);
  });
});
