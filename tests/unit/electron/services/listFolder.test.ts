import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disk } from '../../../../electron/services/disk/disk';
import { listFolder } from '../../../../electron/services/listFolder';
import { createReach } from '../../../../electron/services/reach';
import { testFolder } from '../../../support/place';

it('shows folders, then blueprints, in the order that people count', async () => {
  const folder = testFolder();
  for (const name of ['Step 10.blueprint', 'step 2.blueprint', 'old.JSON', 'photo.png', '.hidden.blueprint', '酒店.blueprint']) {
    writeFileSync(join(folder, name), 'x');
  }
  mkdirSync(join(folder, 'zoo'));
  mkdirSync(join(folder, '.git'));
  symlinkSync(join(folder, 'gone'), join(folder, 'broken.blueprint'));
  const listed = await listFolder(disk, await createReach(disk, folder), folder);
  expect(listed.map(({ name }) => name)).toEqual(['zoo', 'old.JSON', 'step 2.blueprint', 'Step 10.blueprint', '酒店.blueprint']);
  expect(listed.map(({ kind, size }) => [kind, size]).slice(0, 2)).toEqual([['folder', 0], ['file', 1]]);
});
