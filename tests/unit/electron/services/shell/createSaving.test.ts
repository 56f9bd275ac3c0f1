import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disk } from '../../../../../electron/services/disk/disk';
import { temporaryName } from '../../../../../electron/services/disk/temporaryFiles';
import { createReach } from '../../../../../electron/services/reach';
import { createSaving } from '../../../../../electron/services/shell/createSaving';
import { testFolder } from '../../../../support/place';

/** Another start of the app on the same computer; process 1 is running, all others are over. */
function start(dataDir: string, run: string) {
  return createSaving({ disk, wait: async () => undefined, now: Date.now, random: () => run, isRunning: (pid) => pid === 1, dataDir });
}

const everywhere = await createReach(disk, null);

it('a start sweeps what an ended run left where it saved to, of this installation only', async () => {
  const home = testFolder();
  const dataDir = join(home, 'data');
  const first = await start(dataDir, 'firstfirst');
  const [drive, other] = ['drive', 'other'].map((name) => join(home, name)) as [string, string];
  for (const folder of [drive, other]) mkdirSync(folder);
  await first.announce(join(drive, 'hotel.blueprint'));
  const left = temporaryName(first.save.randomName()).replace(`-${process.pid}-`, '-999999-');
  for (const folder of [drive, other, dataDir]) writeFileSync(join(folder, left), '');
  writeFileSync(join(drive, '.sightline-elsewhere-1-run-1.tmp'), '');

  const second = await start(dataDir, 'secondsecond');
  expect(await second.sweep([], everywhere)).toBe(2);
  expect(readdirSync(drive)).toEqual(['.sightline-elsewhere-1-run-1.tmp']);
  expect(await second.sweep([join(other, 'recent.blueprint')], await createReach(disk, drive))).toBe(0);
  expect(await second.sweep([join(other, 'recent.blueprint')], everywhere)).toBe(1);
});

it('saving works where the app\'s own folder can not be written', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'file'), '');
  const saving = await start(join(folder, 'file', 'data'), 'firstfirst');
  await saving.announce(join(folder, 'hotel.blueprint'));
  expect(await saving.sweep([], everywhere)).toBe(0);
  expect(await saving.backups.keep(join(folder, 'hotel.blueprint'), Buffer.from('{}'), 0)).toBe(false);
});
