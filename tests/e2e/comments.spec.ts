import { expect, test } from '../support/app';
import { blueprintIn } from '../support/sheet';

test('a comment is written on a card, answered and resolved, and stays in the file', async ({ app }) => {
  const { page } = app;
  await app.openHotel();
  await app.press('ControlOrMeta+f');
  await page.keyboard.type('Checks in');
  await app.press('Enter', 'Escape');
  await app.press('Shift+F10');
  await app.entry(app.t('action.addComment')).click();
  await page.keyboard.type('Why does this take so long?');
  await app.press('Enter');
  const panel = page.getByRole('complementary', { name: app.t('comments.name') });
  const thread = panel.getByRole('article');
  await expect(thread).toContainText('Why does this take so long?');
  await thread.getByRole('button', { name: app.t('comments.reply') }).click();
  await page.keyboard.type('One clerk for two desks.');
  await app.press('Enter');
  await expect(thread).toContainText('One clerk for two desks.');
  await expect(thread).toBeFocused();
  await thread.getByRole('button', { name: app.t('comments.resolve') }).click();
  // The last one has left the list; the keys stay in the panel.
  await expect(panel.getByRole('radio', { name: app.t('comments.open') })).toBeFocused();
  await expect(panel.getByText(app.t('comments.nothing'))).toBeVisible();
  await panel.getByRole('radio', { name: app.t('comments.resolved') }).click();
  await expect(thread).toContainText('Checks in');
  await app.saveAs('talked.blueprint');
  await app.isSaved();
  const comments = Object.values(blueprintIn(app.text('talked.blueprint')).comments ?? {});
  expect(comments.map(({ text }) => text).sort()).toEqual(['One clerk for two desks.', 'Why does this take so long?']);
  expect(comments.filter(({ resolved }) => resolved)).toHaveLength(1);
});
