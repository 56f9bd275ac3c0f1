import { expect, test } from '../support/app';

test('a blueprint from a template becomes a template of one’s own, which is renamed, used and removed', async ({ app }) => {
  await app.button('action.newFromTemplate').click();
  await app.page.keyboard.type('bank');
  await expect(app.dialog.getByRole('listitem')).toHaveCount(1);
  await app.press('Enter');
  await expect(app.canvas).toBeVisible();

  await app.press('ControlOrMeta+k');
  await app.page.keyboard.type(app.t('action.saveAsTemplate'));
  await app.press('Enter');
  await app.dialog.getByRole('textbox').fill('Our bank');
  await app.press('Enter');
  await expect(app.page.getByText(app.t('templates.saved', { title: 'Our bank' }), { exact: true })).toBeVisible();

  await app.restart();
  const yours = app.page.getByRole('list', { name: app.t('templates.yours') });
  await expect(yours.getByRole('listitem')).toHaveCount(1);
  await app.button('templates.more', { title: 'Our bank' }).click();
  await app.page.getByRole('menuitem', { name: app.t('templates.rename') }).click();
  await app.dialog.getByRole('textbox').fill('Savings bank');
  await app.press('Enter');
  await app.button('templates.more', { title: 'Savings bank' }).click();
  await app.page.getByRole('menuitem', { name: app.t('templates.remove') }).click();
  await app.button('templates.removeDone').click();
  await expect(yours).toHaveCount(0);
});
