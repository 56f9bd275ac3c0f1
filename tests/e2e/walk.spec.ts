// Showing a blueprint to others: stop by stop, along the connectors, with a clicker's keys.

import { expect, test } from '../support/app';

test('a walk goes from stop to stop by keys and follows an exit', async ({ app }) => {
  await app.openHotel();
  await app.press('Shift+F5');
  const walk = app.page.getByRole('dialog', { name: app.t('walk.name') });
  await expect(walk.getByText('1 Reserve', { exact: true })).toBeVisible();
  await app.press('PageDown', 'PageDown');
  await expect(walk.getByText('3 Hand over bags', { exact: true })).toBeVisible();
  await app.press('Home');
  await walk.getByRole('radio', { name: app.t('walk.way.flow') }).click();
  await expect(walk.getByText('Makes reservation', { exact: true })).toBeVisible();
  await app.press('2');
  await expect(walk.getByText('Arrives at hotel', { exact: true })).toBeVisible();
  await app.press('n');
  await expect(walk.getByText(app.t('walk.noNotes'))).toBeVisible();
  await app.press('Escape');
  await expect(walk).toHaveCount(0);
  await expect(app.canvas).toBeVisible();
});
