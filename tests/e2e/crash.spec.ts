import { expect, inElectron, test } from '../support/app';
import { blueprintIn, titlesByStep } from '../support/sheet';

const FILE = 'stay.blueprint';

test('what was not saved is there again after a crash, the half-typed text too, and can be saved', async ({ app }) => {
  test.skip(inElectron, 'ending Electron from outside asks about unsaved changes');
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
  await app.addCard(0, 0, 'Poster');
  await app.selectCell(1, 0);
  await app.press('Enter');
  await app.page.keyboard.type('Books a ro');
  await app.page.waitForTimeout(1000);
  await app.restart();

  await expect(app.page.getByText(/^Restored /)).toBeVisible();
  await app.isEdited();
  expect(titlesByStep(blueprintIn(app.text(FILE))).flat()).toEqual([]);
  await app.save();
  expect(titlesByStep(blueprintIn(app.text(FILE))).flat()).toEqual(['Poster', 'Books a ro']);
  await expect(app.page.getByText(/^Restored /)).toBeHidden();

  await app.restart();
  await expect(app.button('home.new')).toBeVisible();
});

test('what was being typed in the inspector survives too, and Escape still takes all of it back', async ({ app }) => {
  test.skip(inElectron, 'ending Electron from outside asks about unsaved changes');
  await app.newDocument();
  await app.addCard(0, 0, 'Poster');
  const detail = app.inspector.getByLabel(app.t('field.detail'), { exact: true });
  await app.press('Alt+Enter');
  await detail.click();
  await app.page.keyboard.type('At the station ');
  await app.page.waitForTimeout(1000);
  await app.page.keyboard.type('and online');
  await expect(detail).toHaveValue('At the station and online');
  await app.press('Escape');
  await expect(detail).toHaveValue('');
  await app.page.keyboard.type('In the street');
  await app.page.waitForTimeout(2000);
  await app.restart();
  await expect(app.page.getByText(/^Restored /)).toBeVisible();
  await app.saveAs(FILE);
  await app.isSaved();
  expect(app.text(FILE)).toContain('In the street');
});
