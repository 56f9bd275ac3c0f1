// Two people on one drive: they see each other at work, and what a sync program left of both is brought together.

import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { App, expect, inElectron, test } from '../support/app';
import { blueprintIn, titlesByStep } from '../support/sheet';

const FILE = 'stay.blueprint';
const COPY = 'stay (Anna\'s conflicted copy 2026-11-21)';

const hidden = (app: App): string[] => readdirSync(app.folder).filter((name) => name.startsWith('.'));

test('who is changing a file is seen by who opens it, until they have closed it', async ({ app, browser }) => {
  test.skip(inElectron, 'a second instance hands its file to the first');
  await app.page.locator('.home-person').click();
  await app.dialog.getByLabel(app.t('yourName.label'), { exact: true }).fill('Anna Berg');
  await app.press('Enter');
  await expect(app.page.locator('.home-person')).toHaveText('Anna Berg');
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
  await app.addCard(0, 0, 'Poster');
  await expect.poll(() => hidden(app)).toHaveLength(1);

  const ben = new App(browser, app.folder);
  await ben.start(FILE);
  const mark = ben.page.getByRole('status', { name: /Anna Berg/ });
  await expect(mark).toContainText(ben.t('presence.short', { name: 'Anna Berg', more: 0 }));
  await app.save();
  await app.closeDocument();
  await expect(app.button('home.new')).toBeVisible();
  await expect(mark).toBeHidden({ timeout: 15_000 });
  expect(hidden(app)).toEqual([]);
  await ben.dispose();
  expect(ben.complaints).toEqual([]);
});

test('a conflict copy is offered, merged, and moved away when the file holds it all', async ({ app }) => {
  await app.newDocument();
  await app.saveAs(FILE);
  await app.addCard(0, 0, 'Poster');
  await app.save();
  copyFileSync(app.path(FILE), app.path(`${COPY}.blueprint`));
  await app.addCard(1, 1, 'Mine');
  await app.save();
  await app.openFile(COPY);
  await app.addCard(0, 1, 'Anna’s');
  await app.save();
  await app.closeDocument();

  await app.restart(FILE);
  const notice = app.page.getByRole('complementary', { name: app.t('notice.name'), exact: true });
  await expect(notice).toContainText(COPY);
  await notice.getByRole('button', { name: app.t('copies.merge'), exact: true }).click();
  await app.isEdited();
  await expect(notice).toBeHidden();
  await app.save();
  expect(titlesByStep(blueprintIn(app.text(FILE))).flat().sort()).toEqual(['Anna’s', 'Mine', 'Poster']);
  await expect(notice).toContainText(app.t('copies.contained', { name: COPY }));
  await notice.getByRole('button', { name: app.t('copies.discard'), exact: true }).click();
  await expect(notice).toBeHidden();
  await expect.poll(() => existsSync(app.path(`${COPY}.blueprint`))).toBe(false);
});
