import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test, type App } from '../support/app';
import { blueprintIn, titlesByStep } from '../support/sheet';

const FILE = 'stay.blueprint';

/** A new blueprint in a file, with a card that is not saved. */
async function editedFile(app: App, name = FILE): Promise<void> {
  await app.newDocument();
  await app.saveAs(name);
  await app.isSaved();
  await app.addCard(0, 0, 'Poster');
  await app.isEdited();
}

const cardsIn = (app: App): string[] => titlesByStep(blueprintIn(app.text(FILE))).flat();

test.describe('unsaved changes', () => {
  test('are asked about, and cancelling stays', async ({ app }) => {
    await editedFile(app);
    await app.closeDocument();
    await expect(app.dialog).toContainText(app.t('unsaved.text'));
    await app.dialog.getByRole('button', { name: app.t('app.cancel'), exact: true }).click();
    await expect(app.canvas).toBeVisible();
    await app.isEdited();
    expect(cardsIn(app)).toEqual([]);
  });

  test('can be left', async ({ app }) => {
    await editedFile(app);
    await app.closeDocument();
    await app.dialog.getByRole('button', { name: app.t('unsaved.discard'), exact: true }).click();
    await expect(app.button('home.new')).toBeVisible();
    expect(cardsIn(app)).toEqual([]);
  });

  test('can be saved on the way', async ({ app }) => {
    await editedFile(app);
    await app.closeDocument();
    await app.dialog.getByRole('button', { name: app.t('unsaved.save'), exact: true }).click();
    await expect(app.button('home.new')).toBeVisible();
    expect(cardsIn(app)).toEqual(['Poster']);
  });

  test('are none after undoing them', async ({ app }) => {
    await editedFile(app);
    await app.press('ControlOrMeta+z');
    await app.isSaved();
    await app.closeDocument();
    await expect(app.button('home.new')).toBeVisible();
  });
});

test.describe('a target that cannot be written', () => {
  test('a folder in the file’s place: says so and keeps the document unsaved', async ({ app }) => {
    await editedFile(app);
    rmSync(app.path(FILE));
    mkdirSync(app.path(FILE));
    await app.press('ControlOrMeta+s');
    await expect(app.dialog).toContainText(app.t('saveFailed.title', { name: FILE }));
    await expect(app.dialog).toContainText(app.t('error.isFolder', { name: FILE }));
    await app.dialog.getByRole('button', { name: app.t('app.cancel'), exact: true }).click();
    await expect(app.page.getByText(app.t('save.failed', { reason: app.t('error.isFolder', { name: FILE }) }))).toBeVisible();
    await test.step('and closing still asks', async () => {
      await app.closeDocument();
      await expect(app.dialog).toContainText(app.t('unsaved.text'));
    });
  });

  test('a folder that is gone: the document can be saved elsewhere', async ({ app }) => {
    await app.newDocument();
    await app.saveAs(FILE);
    await app.addCard(0, 0, 'Poster');
    rmSync(app.folder, { recursive: true });
    await app.press('ControlOrMeta+s');
    await expect(app.dialog).toContainText(app.t('saveFailed.title', { name: FILE }));
    mkdirSync(app.folder);
    await app.dialog.getByRole('button', { name: app.t('saveFailed.again'), exact: true }).click();
    await app.isSaved();
    expect(cardsIn(app)).toEqual(['Poster']);
  });

  test('a file in whose place somebody has put something else is not overwritten unasked', async ({ app }) => {
    await editedFile(app);
    const theirs = 'no blueprint';
    writeFileSync(app.path(FILE), theirs);
    await app.press('ControlOrMeta+s');
    await expect(app.dialog).toContainText(app.t('conflict.title', { name: FILE }));
    expect(app.text(FILE)).toBe(theirs);
    await app.dialog.getByRole('button', { name: app.t('conflict.overwrite'), exact: true }).click();
    await app.isSaved();
    expect(cardsIn(app)).toEqual(['Poster']);
  });
});

test('save as asks before it replaces a file', async ({ app }) => {
  writeFileSync(app.path('other.blueprint'), 'mine');
  await app.newDocument();
  await app.saveAs('other.blueprint');
  const question = app.page.getByRole('alertdialog').or(app.page.getByRole('dialog', { name: app.t('pick.replaceTitle', { name: 'other.blueprint' }) }));
  await question.getByRole('button', { name: app.t('app.cancel'), exact: true }).click();
  expect(app.text('other.blueprint')).toBe('mine');
});

test('a name and Enter typed faster than a slow folder is listed still save', async ({ app }) => {
  test.skip(process.env.SIGHTLINE_E2E === 'electron', 'the system’s own file dialog lists its folders itself');
  await app.newDocument();
  await app.addCard(1, 0, 'Books a room');
  await app.page.route('**/api/folder.list', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await app.press('ControlOrMeta+s');
  await expect(app.dialog).toBeVisible();
  await app.press('ControlOrMeta+a');
  await app.page.keyboard.type('quick.blueprint');
  await app.press('Enter');
  await app.isSaved();
  expect(app.text('quick.blueprint')).toContain('Books a room');
});
