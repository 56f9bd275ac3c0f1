import { expect, test } from '../support/app';
import { blueprintIn } from '../support/sheet';

test('a touchpoint is described in the inspector, the sheet is coloured by it, and the filter shows it alone', async ({ app }) => {
  const { page, t } = app;
  await app.openHotel();
  await app.selectCell(1, 3);
  await app.inspector.getByRole('combobox', { name: t('axis.status') }).click();
  await page.getByRole('option', { name: t('touchpointStatus.evaluate') }).click();
  await app.inspector.getByRole('button', { name: t('axis.moment') }).click();
  await app.inspector.getByRole('button', { name: t('tag.moment.purchase'), exact: true }).click();
  await page.getByRole('button', { name: t('colorBy.name') }).click();
  await page.getByRole('menuitemcheckbox', { name: t('action.colorBy.status') }).click();
  await page.getByRole('button', { name: t('colorBy.name') }).click();
  await page.getByRole('menuitemcheckbox', { name: t('touchpointStatus.evaluate') }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: t('filter.name') }).getByRole('status')).toHaveText(t('filter.count', { shown: 1, all: 38 }));
  // Once for the selection, once for the filter.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: t('filter.name') })).toHaveCount(0);
  await app.saveAs('tagged.blueprint');
  await app.isSaved();
  const { style, cards } = blueprintIn(app.text('tagged.blueprint'));
  expect(style).toEqual({ colorBy: 'status' });
  expect(JSON.stringify(cards)).toContain('"moment":["purchase"]');
});
