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
