import { writeFileSync } from 'node:fs';
import { expect, test } from '../support/app';
import { blueprintIn, titlesByStep } from '../support/sheet';

const FILE = 'stay.blueprint';

test('an earlier version is compared with now and restored; undo brings the present back', async ({ app }) => {
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
  for (const [step, title] of ['Poster', 'Leaflet'].entries()) {
    await app.addCard(0, step, title);
    await app.save();
  }
  const list = app.dialog.getByRole('listbox', { name: app.t('restore.versions') });
  async function showVersions(): Promise<void> {
    await app.press('ControlOrMeta+k');
    await app.page.keyboard.type(app.t('action.restoreVersion'));
    await app.press('Enter');
    await expect(list).toBeFocused();
  }

  await showVersions();
  await expect(list.getByRole('option').nth(1)).toContainText(app.t('restore.changes', { count: 1 }));
  await expect(list.getByRole('option').nth(2)).toContainText(app.t('restore.changes', { count: 2 }));
  await app.dialog.getByText(app.t('restore.compare'), { exact: true }).click();
  const change = app.dialog.getByRole('button', { name: 'Leaflet' });
  await change.click();
  await expect(change).toHaveAttribute('aria-pressed', 'true');

  await list.focus();
  await app.press('Enter');
  await expect(app.dialog).toBeHidden();
  await app.save();
  expect(titlesByStep(blueprintIn(app.text(FILE))).flat()).toEqual(['Poster']);
  await app.press('ControlOrMeta+z');
  await app.save();
  expect(titlesByStep(blueprintIn(app.text(FILE))).flat()).toEqual(['Poster', 'Leaflet']);

  await test.step('and Escape leaves everything as it is', async () => {
    await showVersions();
    await app.press('Escape');
    await expect(app.dialog).toBeHidden();
    await app.isSaved();
  });
});

test('a file that something has emptied still opens, as it was saved last', async ({ app }) => {
  await app.newDocument();
  await app.addCard(0, 0, 'Poster');
  await app.saveAs(FILE);
  await app.isSaved();
  await app.closeDocument();
  writeFileSync(app.path(FILE), '');
  await app.openFile(FILE);
  await app.dialog.getByRole('button', { name: /^Open the version of/ }).click();
  await expect(app.canvas).toBeVisible();
  await app.saveAs('again.blueprint');
  await app.isSaved();
  expect(titlesByStep(blueprintIn(app.text('again.blueprint'))).flat()).toEqual(['Poster']);
  expect(app.text(FILE)).toBe('');
});
