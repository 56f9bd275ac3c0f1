// Pictures that carry the blueprint: exported, opened again, and saved as a file of their own; and a copy for sharing.

import { statSync } from 'node:fs';
import { expect, test } from '../support/app';

test('a PNG that can be opened again opens as a new document, and one that can not says so', async ({ app }) => {
  await app.openHotel();
  const box = () => app.dialog.getByRole('checkbox', { name: app.t('export.embed') });
  const done = () => app.dialog.getByRole('button', { name: app.t('app.done'), exact: true });
  await app.exportAs('png', 'plain.png', async () => expect(box()).not.toBeChecked());
  await done().click();
  await app.exportAs('png', 'hotel.png', async () => {
    await box().check();
    await expect(app.dialog.getByText(app.t('export.embedNever'))).toBeVisible();
  });
  await done().click();
  await app.closeDocument();
  await app.openFile('plain.png');
  await expect(app.dialog.getByText(app.t('error.nothingCarried', { name: 'plain.png' }))).toBeVisible();
  await app.dialog.getByRole('button', { name: app.t('app.close'), exact: true }).last().click();
  const before = statSync(app.path('hotel.png')).mtimeMs;
  await app.openFile('hotel.png');
  await expect(app.toast(app.t('reopen.opened', { name: 'hotel.png' }))).toBeVisible();
  await expect(app.canvas).toBeVisible();
  await app.saveAs('again.blueprint');
  await app.isSaved();
  expect(app.text('again.blueprint')).toContain('An overnight hotel stay');
  expect(statSync(app.path('hotel.png')).mtimeMs).toBe(before);
});
