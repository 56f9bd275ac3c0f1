import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disk } from '../../../../electron/services/disk/disk';
import { createReach } from '../../../../electron/services/reach';
import { testFolder } from '../../../support/place';

it('reaches what is in the folder, existing or not, and nothing beside it', async () => {
  const root = testFolder();
  const outside = testFolder();
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(outside, 'secret'), '');
  symlinkSync(outside, join(root, 'way out'));
  symlinkSync(join(outside, 'not yet'), join(root, 'dangling'));
  const reach = await createReach(disk, root);
  const allowed = async (...parts: string[]) => reach.allows(join(...parts));

  expect(await allowed(root)).toBe(true);
  expect(await allowed(root, 'sub', 'new.blueprint')).toBe(true);
  expect(await allowed(root, '..rooms.blueprint')).toBe(true);
  expect(await allowed(root, '..')).toBe(false);
  expect(await allowed(`${root}-beside`)).toBe(false);
  expect(await allowed(outside, 'secret')).toBe(false);
  expect(await allowed(root, 'way out', 'secret')).toBe(false);
  expect(await allowed(root, 'way out', 'new.blueprint')).toBe(false);
  expect(await allowed(root, 'dangling')).toBe(false);
});

it('has no limit without a folder, and no beginning with one that is not there', async () => {
  expect(await (await createReach(disk, null)).allows('/anywhere')).toBe(true);
  await expect(createReach(disk, join(testFolder(), 'gone'))).rejects.toThrow('ENOENT');
});
