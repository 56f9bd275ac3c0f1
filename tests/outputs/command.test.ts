// The export command as a person runs it: the built bundle in a process of its own, real files, statuses and streams.

import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { build } from 'vite';
import { nodeConfig, nodeEntries } from '../../build/vite/node.mjs';
import { serializeFile } from '#shared/format/serializeFile';
import { generateBlueprint } from '../../build/bench/generate';
import { prepareFonts } from './support/files';

/** Inside out/, where the bundle finds the fonts. */
const BUNDLES = resolve('out/test-command');
const EXAMPLE = resolve('assets/examples/overnight-hotel-stay.en.blueprint');

interface Ended {
  readonly status: number | null;
  readonly out: string[];
  readonly err: string[];
}

let folder = '';
/** The app's own folder, which the command saves under too. */
let data = '';

beforeAll(async () => {
  prepareFonts();
  const { cli, exportWorker } = nodeEntries;
  await build(nodeConfig(resolve('.'), BUNDLES, { cli, exportWorker }, 'es'));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-command-'));
  data = mkdtempSync(join(tmpdir(), 'sightline-command-data-'));
  copyFileSync(EXAMPLE, join(folder, 'hotel.blueprint'));
  return () => [folder, data].forEach((path) => rmSync(path, { recursive: true }));
});
afterAll(() => rmSync(BUNDLES, { recursive: true, force: true }));

function start(args: readonly string[], language = 'C') {
  const env = { ...process.env, LC_ALL: language, SIGHTLINE_DATA_DIR: data };
  const child = spawn(process.execPath, [join(BUNDLES, 'cli.js'), ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (said.out += data));
  child.stderr.on('data', (data: Buffer) => (said.err += data));
  const lines = (text: string): string[] => text.split('\n').filter(Boolean);
  const ended = new Promise<Ended>((done) => {
    child.on('close', (status) => done({ status, out: lines(said.out), err: lines(said.err) }));
  });
  return { child, ended };
}

const run = (args: readonly string[], language?: string): Promise<Ended> => start(args, language).ended;
const files = (): string[] => readdirSync(folder).sort();
const head = (name: string): string => readFileSync(join(folder, name)).toString('latin1', 0, 8);

test('each format is written beside the blueprint, and its path printed', async () => {
  for (const format of ['pdf', 'png', 'svg']) {
    expect(await run(['hotel.blueprint', '--to', format])).toEqual({ status: 0, out: [join(folder, `hotel.${format}`)], err: [] });
  }
  expect([head('hotel.pdf'), head('hotel.png'), head('hotel.svg')]).toEqual(['%PDF-1.7', '\x89PNG\r\n\x1a\n', '<?xml ve']);
});

test('pictures of other kinds and sizes', async () => {
  const wide = await run(['hotel.blueprint', '--to', 'png', '--width', '640', '--transparent']);
  expect(wide).toEqual({ status: 0, out: [join(folder, 'hotel.png')], err: [] });
  const png = readFileSync(join(folder, 'hotel.png'));
  // Width, and colour type 6: with alpha.
  expect([png.readUInt32BE(16), png[25]]).toEqual([640, 6]);
  for (const name of ['small.webp', 'small.jpg']) expect((await run(['hotel.blueprint', '--scale', '1', '--out', name])).status).toBe(0);
  expect([head('small.webp').slice(0, 4), head('small.jpg').slice(0, 3)]).toEqual(['RIFF', '\xff\xd8\xff']);
  expect(files()).toEqual(['hotel.blueprint', 'hotel.png', 'small.jpg', 'small.webp']);
});

test('what fails is named, the others are done, and the status says so', async () => {
  writeFileSync(join(folder, 'broken.blueprint'), readFileSync(EXAMPLE).subarray(0, 500));
  mkdirSync(join(folder, 'more'));
  copyFileSync(EXAMPLE, join(folder, 'more', 'other.blueprint'));
  const { status, out, err } = await run(['broken.blueprint', 'gone.blueprint', 'more', '--to', 'csv', '--out', 'drawn']);
  expect(status).toBe(1);
  expect(out).toEqual([join(folder, 'drawn', 'other.csv')]);
  expect(err.filter((line) => /^(broken|gone)\.blueprint: /.test(line))).toHaveLength(2);
  // Progress, a line for each file, and the summary.
  expect(err.filter((line) => /^\d of 3, \d+ %: /.test(line))).toHaveLength(3);
  expect(err.at(-1)).toMatch(/^1 blueprint was drawn, 2 failed, in \d+\.\d s\.$/);
  expect(readdirSync(join(folder, 'drawn'))).toEqual(['other.csv']);
});

test('a file that exists is kept, unless force is used', async () => {
  writeFileSync(join(folder, 'hotel.csv'), 'mine');
  const refused = await run(['hotel.blueprint', '--to', 'csv']);
  expect([refused.status, refused.out, readFileSync(join(folder, 'hotel.csv'), 'utf8')]).toEqual([1, [], 'mine']);
  expect((await run(['hotel.blueprint', '--to', 'csv', '--force'])).status).toBe(0);
  expect(readFileSync(join(folder, 'hotel.csv')).length).toBeGreaterThan(1000);
});

test('wrong usage has a status of its own, and help is a result', async () => {
  const wrong = await run(['hotel.blueprint', '--to', 'gif'], 'zh_CN.UTF-8');
  expect([wrong.status, wrong.out]).toEqual([2, []]);
  expect(wrong.err[0]).toContain('不支持格式');
  const help = await run(['--help']);
  expect([help.status, help.err]).toEqual([0, []]);
  expect(help.out[0]).toMatch(/^Usage/);
});

test('a PNG that would be too large is refused with its size and a way out', async () => {
  const blueprint = generateBlueprint({ cards: 300, connectors: 10, seed: 1 });
  writeFileSync(join(folder, 'wide.blueprint'), serializeFile({ blueprint, history: null }));
  const { status, err } = await run(['wide.blueprint', '--to', 'png', '--scale', '64']);
  expect(status).toBe(1);
  expect(err[0]).toMatch(/^wide\.blueprint: .*too large for a PNG \(\d+ × \d+ px.*--scale/);
  expect(files()).toEqual(['hotel.blueprint', 'wide.blueprint']);
});

test('folders below, quietly, each into a folder of the same name', async () => {
  mkdirSync(join(folder, 'team', 'north'), { recursive: true });
  for (const name of ['team/a.blueprint', 'team/north/b.blueprint']) copyFileSync(EXAMPLE, join(folder, name));
  const { status, out, err } = await run(['team', '-rq', '--to', 'svg', '--phases', '2', '--out', 'drawn']);
  expect([status, err]).toEqual([0, []]);
  expect(out.sort()).toEqual(['a.svg', 'north/b.svg'].map((name) => join(folder, 'drawn', name)));
  const svg = readFileSync(join(folder, 'drawn', 'a.svg'), 'utf8');
  expect([svg.includes('Arrival'), svg.includes('Departure')]).toEqual([true, false]);
});

test('a file for each phase, all of them or none', async () => {
  const first = await run(['hotel.blueprint', '--to', 'csv', '--phase-files', '--phases', '1,dining']);
  expect([first.status, files()]).toEqual([0, ['hotel – 1 Before arrival.csv', 'hotel – 4 Dining.csv', 'hotel.blueprint']]);
  const all = await run(['hotel.blueprint', '--to', 'csv', '--phase-files']);
  expect([all.status, files()]).toEqual([1, ['hotel – 1 Before arrival.csv', 'hotel – 4 Dining.csv', 'hotel.blueprint']]);
});

const POSIX = process.platform !== 'win32';

/** Resolves as soon as a file is being written or is there. */
async function writing(into: string): Promise<void> {
  while (!existsSync(into) || readdirSync(into).length === 0) await wait(20);
}

test.skipIf(!POSIX)('interrupting leaves no file, not even half of one', async () => {
  const { child, ended } = start(['hotel.blueprint', '--to', 'png', '--scale', '24', '--out', 'drawn/']);
  await writing(join(folder, 'drawn'));
  child.kill('SIGINT');
  const { status, out, err } = await ended;
  expect([status, out, readdirSync(join(folder, 'drawn'))]).toEqual([130, [], []]);
  expect(err.at(-1)).toMatch(/^Stopped: 0 of 1 blueprint drawn/);
});

test.skipIf(!POSIX)('interrupting many keeps those that are whole', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `${i}.blueprint`);
  for (const name of names) copyFileSync(EXAMPLE, join(folder, name));
  const { child, ended } = start([...names, '--to', 'pdf', '--out', 'drawn']);
  await writing(join(folder, 'drawn'));
  child.kill('SIGTERM');
  const { status, out } = await ended;
  expect(status).toBe(143);
  expect(out.length).toBeLessThan(names.length);
  expect(readdirSync(join(folder, 'drawn')).sort()).toEqual(out.map((path) => basename(path)).sort());
  for (const path of out) expect(readFileSync(path).toString('latin1').trimEnd()).toMatch(/%%EOF$/);
});

test.skipIf(!POSIX)('what a killed command leaves is swept by the next', async () => {
  const { child, ended } = start(['hotel.blueprint', '--to', 'png', '--scale', '24', '--out', 'drawn/']);
  await writing(join(folder, 'drawn'));
  child.kill('SIGKILL');
  await ended;
  expect(readdirSync(join(folder, 'drawn'))).toEqual([expect.stringMatching(/^\.sightline-.*\.tmp$/)]);
  await run(['hotel.blueprint', '--to', 'csv']);
  expect(readdirSync(join(folder, 'drawn'))).toEqual([]);
});
