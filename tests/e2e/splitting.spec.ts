// A blueprint in several files: split, followed into a part and back, and undone.

import { readdirSync } from 'node:fs';
import type { BlueprintFile } from '#shared/format/file';
import { expect, test } from '../support/app';

test('phases go into files of their own, which open from the whole and lead back to it', async ({ app }) => {
  await app.openHotel();
  await app.saveAs('Hotel.blueprint');
  await app.isSaved();
  await app.press('ControlOrMeta+k');
  await expect(app.dialog).toBeVisible();
  await app.page.keyboard.type(app.t('action.splitIntoFiles'));
  await app.press('Enter');
  const phases = app.dialog.getByRole('checkbox');
  const count = await phases.count();
  for (let i = 2; i < count; i++) await phases.nth(i).click();
  await app.dialog.getByRole('button', { name: app.t('split.run', { count: 2 }) }).click();
  await expect(app.toast(app.t('split.done', { count: 2, name: '' }))).toBeVisible();
  const files = () => readdirSync(app.folder).filter((name) => name.startsWith('Hotel – ')).toSorted();
  expect(files()).toHaveLength(2);
  const details = () => (Object.values((JSON.parse(app.text('Hotel.blueprint')) as BlueprintFile).blueprint.phases)).flatMap(({ detail }) => detail?.name ?? []);
  await app.save();
  expect(details()).toEqual(files());

  await app.openFile(files()[0] as string);
  await app.inspector.getByRole('button', { name: app.t('linked.open', { name: 'Hotel.blueprint' }) }).click();
  await app.press('ControlOrMeta+z');
  await app.isEdited();
  await app.save();
  expect(details()).toEqual([]);
  expect(files()).toHaveLength(2);
});
