// A service as it is and as it should be: made from one another, and compared.

import { expect, test } from '../support/app';

test('a to-be copy is compared with what it was made of, thing by thing and in time', async ({ app }) => {
  await app.openHotel();
  await app.press('Control+k');
  await app.page.keyboard.type(app.t('action.makeToBe'));
  await app.press('Enter');
  await expect(app.page.getByText(app.t('state.toBe')).first()).toBeVisible();
  await app.selectCell(1, 3);
  await app.press('Delete');
  await app.press('Control+Alt+r');
  await app.dialog.getByText(app.t('comparing.linkedOpen')).click();
  const table = app.dialog.getByRole('grid', { name: app.t('comparing.differences') });
  await expect(table.getByRole('row', { name: /^Card deleted Checks in/ })).toBeVisible();
  await app.dialog.getByRole('radio', { name: app.t('comparing.figures') }).click();
  const figures = app.dialog.getByRole('grid', { name: app.t('comparing.figures') });
  await expect(figures.getByRole('row').nth(1)).toContainText(app.t('comparing.whole'));
});

test('the to-be is offered from the as-is, though only the to-be names the other', async ({ app }) => {
  await app.openHotel();
  await app.saveAs('As is.blueprint');
  await app.isSaved();
  await app.press('Control+k');
  await expect(app.dialog).toBeVisible();
  await app.page.keyboard.type(app.t('action.makeToBe'));
  await app.press('Enter');
  await expect(app.page.getByText(app.t('state.toBe')).first()).toBeVisible();
  await app.saveAs('Next year.blueprint');
  await app.isSaved();
  await app.closeDocument();
  await app.press('Control+Alt+r');
  await app.dialog.getByRole('button', { name: 'Next year.blueprint' }).click();
  await expect(app.dialog.getByText(app.t('state.toBe')).first()).toBeVisible();
});
