// The export command as a person runs it: the built bundle in a process of its own, real files, statuses and streams.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

beforeAll(async () => {
  prepareFonts();
  const { cli, exportWorker } = nodeEntries;
  await build(nodeConfig(resolve('.'), BUNDLES, { cli, exportWorker }, 'es'));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-command-'));
  copyFileSync(EXAMPLE, join(folder, 'hotel.blueprint'));
  return () => rmSync(folder, { recursive: true });
});
afterAll(() => rmSync(BUNDLES, { recursive: true, force: true }));

function start(args: readonly string[], language = 'C') {
  const env = { ...process.env, LC_ALL: language };
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
  const { status, out, err } = await run(['broken.blueprint', 'gone.blueprint', 'more', '--to', 'svg', '--out', 'drawn']);
  expect(status).toBe(1);
  expect(out).toEqual([join(folder, 'drawn', 'other.svg')]);
  expect(err.map((line) => line.split(':')[0])).toEqual(['broken.blueprint', 'gone.blueprint']);
  expect(readdirSync(join(folder, 'drawn'))).toEqual(['other.svg']);
});

test('a file that exists is kept, unless force is used', async () => {
  writeFileSync(join(folder, 'hotel.svg'), 'mine');
  const refused = await run(['hotel.blueprint', '--to', 'svg']);
  expect([refused.status, refused.out, readFileSync(join(folder, 'hotel.svg'), 'utf8')]).toEqual([1, [], 'mine']);
  expect((await run(['hotel.blueprint', '--to', 'svg', '--force'])).status).toBe(0);
  expect(head('hotel.svg')).toBe('<?xml ve');
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

test.skipIf(process.platform === 'win32')('interrupting leaves no file, not even half of one', async () => {
  const { child, ended } = start(['hotel.blueprint', '--to', 'png', '--scale', '24']);
  await wait(1000);
  child.kill('SIGINT');
  const { status, out } = await ended;
  // A machine too busy to have started after a second ends by the signal itself.
  expect([130, null]).toContain(status);
  expect(out).toEqual([]);
  expect(files()).toEqual(['hotel.blueprint']);
});
