import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { disk } from '../../../../../electron/services/disk/disk';
import { sweepTemporaries, temporaryNames } from '../../../../../electron/services/disk/temporaryFiles';
import { createPresence } from '../../../../../electron/services/presence/createPresence';
import { presenceName } from '../../../../../electron/services/presence/presenceNames';
import { readPresence } from '../../../../../electron/services/presence/readPresence';
import { systemError, testFolder } from '../../../../support/place';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const MINUTE = 60_000;

/** Sightline on one computer. Its clock is what the test says; drives have a clock of their own. */
function computer(installation: string, changes: Partial<Parameters<typeof createPresence>[0]> = {}) {
  const clock = { now: NOON };
  let tick = (): void => undefined;
  const service = createPresence({
    disk, now: () => clock.now, hasPage: () => true,
    randomName: temporaryNames({ installation, pid: 10, run: 'r1' }),
    every(_ms, call) {
      tick = call;
      return () => (tick = () => undefined);
    },
    ...changes,
  });
  return { ...service, clock, tick: () => tick() };
}

/** A drive's clock says `at` for all that is in the folder. */
function driveSays(folder: string, at: number): void {
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), at / 1000, at / 1000);
}

const hidden = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'));

test('two people see each other while both are changing a document, and not themselves', async () => {
  const path = join(testFolder(), `${'酒'.repeat(75)} é🏨.blueprint`);
  const [anna, ben] = [computer('anna'), computer('ben')];
  const [hers, his] = [{ page: 'p', path }, { page: 'p', path: path.normalize('NFD') }];
  await anna.editing(hers, 'Anna');
  expect(await ben.others(his)).toEqual([{ by: 'Anna', since: NOON }]);
  expect(await anna.others(hers)).toEqual([]);
  ben.clock.now += MINUTE;
  await ben.editing(his, '本');
  expect(await anna.others(hers)).toEqual([{ by: '本', since: NOON + MINUTE }]);
  await anna.left(hers);
  expect(await ben.others(his)).toEqual([]);
  await ben.close();
  expect(hidden(join(path, '..'))).toEqual([]);
});

test('two windows of one program on one file are two', async () => {
  const path = join(testFolder(), 'hotel.blueprint');
  const anna = computer('anna');
  await anna.editing({ page: 'one', path }, 'Anna');
  expect(await anna.others({ page: 'two', path })).toEqual([{ by: 'Anna', since: NOON }]);
});

test('who goes on is seen for as long as they do, who was cut off for a minute and a half', async () => {
  const path = join(testFolder(), 'hotel.blueprint');
  const place = { page: 'p', path };
  const [anna, ben] = [computer('anna'), computer('ben')];
  for (let i = 0; i < 20; i += 1) {
    await anna.editing(place, 'Anna');
    driveSays(join(path, '..'), anna.clock.now);
    expect(await ben.others(place)).toHaveLength(1);
    anna.clock.now += 10_000;
    ben.clock.now += 10_000;
  }
  // Anna's computer is cut off; nothing is taken back.
  ben.clock.now += 70_000;
  expect(await ben.others(place)).toHaveLength(1);
  ben.clock.now += 40_000;
  expect(await ben.others(place)).toEqual([]);
});

test.each([
  ['her clock is an hour behind', -60 * MINUTE, 0],
  ['her clock is an hour ahead', 60 * MINUTE, 0],
  ['the drive is an hour behind', 0, -60 * MINUTE],
  ['the drive is an hour ahead', 0, 60 * MINUTE],
  ['both are ahead', 30 * MINUTE, 45 * MINUTE],
])('%s: she is seen while she goes on, and not for long after', async (_name, hers, drives) => {
  const folder = testFolder();
  const place = { page: 'p', path: join(folder, 'hotel.blueprint') };
  const [anna, ben] = [computer('anna'), computer('ben')];
  anna.clock.now += hers;
  for (let i = 0; i < 10; i += 1) {
    await anna.editing(place, 'Anna');
    driveSays(folder, ben.clock.now + drives);
    expect(await ben.others(place)).toHaveLength(1);
    anna.clock.now += 31_000;
    ben.clock.now += 31_000;
  }
  ben.clock.now += 2 * MINUTE;
  expect(await ben.others(place)).toEqual([]);
});

test('who was cut off before anybody looked is not shown for a clock that is ahead', async () => {
  const folder = testFolder();
  const place = { page: 'p', path: join(folder, 'hotel.blueprint') };
  const [anna, ben] = [computer('anna'), computer('ben')];
  anna.clock.now += 60 * MINUTE;
  await anna.editing(place, 'Anna');
  driveSays(folder, NOON);
  ben.clock.now += 5 * MINUTE;
  expect(await ben.others(place)).toEqual([]);
  // With the drive's clock ahead as well nothing can be told at once, but soon.
  driveSays(folder, NOON + 60 * MINUTE);
  const cleo = computer('cleo');
  expect(await cleo.others(place)).toHaveLength(1);
  cleo.clock.now += 2 * MINUTE;
  expect(await cleo.others(place)).toEqual([]);
});

test('what was left behind long ago is not shown at all, and removed after a day', async () => {
  const folder = testFolder();
  const place = { page: 'p', path: join(folder, 'hotel.blueprint') };
  const [anna, ben] = [computer('anna'), computer('ben')];
  await anna.editing(place, 'Anna');
  driveSays(folder, NOON);
  ben.clock.now += 5 * MINUTE;
  expect(await readPresence(disk, place.path, ben.clock.now)).toEqual([]);
  expect(await ben.others(place)).toEqual([]);
  expect(hidden(folder)).toHaveLength(1);
  ben.clock.now += 25 * 60 * MINUTE;
  expect(await ben.others(place)).toEqual([]);
  expect(hidden(folder)).toEqual([]);
});

test('a page that is gone, or silent for long, takes its word back with it', async () => {
  const folder = testFolder();
  const place = { page: 'p', path: join(folder, 'hotel.blueprint') };
  const pages = new Set(['p']);
  const anna = computer('anna', { hasPage: (page) => pages.has(page) });
  await anna.editing(place, 'Anna');
  anna.tick();
  expect(hidden(folder)).toHaveLength(1);
  pages.clear();
  anna.tick();
  await vi.waitFor(() => expect(hidden(folder)).toEqual([]));
  const again = computer('anna');
  await again.editing(place, 'Anna');
  again.clock.now += 3 * MINUTE;
  again.tick();
  await vi.waitFor(() => expect(hidden(folder)).toEqual([]));
});

test('a folder that can\'t be written to, or a drive that fails, is passed over without a word', async () => {
  const folder = testFolder();
  const place = { page: 'p', path: join(folder, 'hotel.blueprint') };
  const refusing = computer('anna', { disk: { ...disk, open: () => Promise.reject(systemError('EROFS')) } });
  await refusing.editing(place, 'Anna');
  expect(await refusing.others(place)).toEqual([]);
  expect(await refusing.others({ page: 'p', path: join(folder, 'gone', 'hotel.blueprint') })).toEqual([]);
  await refusing.left(place);
  await refusing.close();
});

test('what a crash left is swept with the temporary files; a colleague\'s is not', async () => {
  const folder = testFolder();
  const place = { page: 'p', path: join(folder, 'hotel.blueprint') };
  await computer('anna').editing(place, 'Anna');
  await computer('ben').editing(place, 'Ben');
  const owner = { installation: 'anna', pid: 11, run: 'r2' };
  expect(await sweepTemporaries(disk, [folder], owner, () => true)).toBe(0);
  expect(await sweepTemporaries(disk, [folder], owner, () => false)).toBe(1);
  expect(await computer('cleo').others(place)).toEqual([{ by: 'Ben', since: NOON }]);
});

test('nonsense in such a file is nobody', async () => {
  const folder = testFolder();
  const path = join(folder, 'hotel.blueprint');
  const leave = (installation: string, text: string) =>
    writeFileSync(join(folder, presenceName(`${installation}-1-r-1`, 'hotel.blueprint')), text);
  leave('a', '');
  leave('b', '{"app":"sightline","by":7}');
  leave('c', `{"app":"sightline","document":"","by":"${'x'.repeat(9000)}","since":0,"beat":0}`);
  leave('d', '[[[[');
  expect(await readPresence(disk, path, NOON)).toEqual([]);
});

test('only the person\'s name, the document\'s and times are written', async () => {
  const folder = testFolder();
  await computer('anna').editing({ page: 'p', path: join(folder, 'hotel.blueprint') }, 'Anna');
  const [name = ''] = hidden(folder);
  expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual({ app: 'sightline', document: 'hotel.blueprint', by: 'Anna', since: NOON, beat: NOON });
});
