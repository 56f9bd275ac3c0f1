// The analysis under the sheet: what is edited in a table is the card itself, and tables leave the app as files.

import { expect, test } from '../support/app';

test('the inventory is edited in place, undone, filtered by a sentence of the overview, and saved as CSV', async ({ app }) => {
  const { page, t } = app;
  await app.openHotel();
  await app.press('ControlOrMeta+Alt+t');
  await page.getByRole('tab', { name: t('analysis.inventory'), exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Delivers bags' });
  await row.getByText('Bellperson', { exact: true }).click();
  await page.keyboard.type('Porter');
  await page.keyboard.press('Enter');
  await row.getByText('Delivers bags', { exact: true }).click();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(app.inspector.getByRole('textbox', { name: t('field.owner'), exact: true })).toHaveValue('Porter');
  await app.press('ControlOrMeta+z');
  await expect(row.getByText('Bellperson', { exact: true })).toBeVisible();

  await page.getByRole('tab', { name: t('analysis.overview'), exact: true }).click();
  await page.getByRole('button', { name: t('gap.noOwner', { count: 2 }), exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Makes reservation' })).toBeVisible();
  await expect(row).toHaveCount(0);
  await app.pickTarget('open.csv', async () => {
    await app.button('dataTable.save').click();
    await app.entry(t('dataTable.csv')).click();
  });
  await expect(app.toast(t('figure.saved', { name: 'open.csv' }))).toBeVisible();
  expect(app.text('open.csv').split('\r\n').slice(1, -1).map((line) => line.split(',')[0])).toEqual(['Makes reservation', 'Calls room service']);
});

test('pain points are written one after the other, and lead to an opportunity; the keys stay in the panel', async ({ app }) => {
  const { page, t } = app;
  await app.openHotel();
  await app.press('ControlOrMeta+Alt+t');
  await page.getByRole('tab', { name: t('insights.painPoints'), exact: true }).click();
  await page.getByRole('textbox', { name: t('insights.new', { kind: 'painPoint' }) }).fill('Queue at the desk');
  await page.keyboard.press('Enter');
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: 'Queue at the desk' })).toBeVisible();
  await page.keyboard.type('Late food');
  await page.keyboard.press('Enter');
  await expect(rows.filter({ hasText: 'Late food' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: t('insights.next', { kind: 'painPoint' }) }).click();
  await expect(page.getByRole('tab', { name: t('insights.opportunities'), exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.analysis-content :focus, .analysis-content:focus')).toHaveCount(1);
});
