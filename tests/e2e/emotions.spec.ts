// An emotion curve drawn with the mouse and the keys, as it comes into the file.

import { personasInOrder } from '#shared/blueprint/analysisCollections';
import { emotionCurves } from '#shared/blueprint/emotionCurves';
import { expect, test } from '../support/app';
import { blueprintIn, sheetOf } from '../support/sheet';

const FILE = 'emotions.blueprint';

test('points are set, dragged and nudged in a new emotion lane', async ({ app }) => {
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
  const before = await sheetOf(app, FILE);
  const lane = before.laneName(0);
  await app.page.mouse.click(lane.x, lane.y);
  await app.inspector.getByRole('combobox', { name: app.t('field.kind') }).click();
  await app.page.getByRole('option', { name: app.t('lane.emotion') }).click();
  await app.keys.focus();
  await app.save();

  const { mouse } = app.page;
  const sheet = await sheetOf(app, FILE);
  const [first, second] = [sheet.cell(0, 0), sheet.cell(0, 1)];
  await mouse.click(first.x, first.y);
  await mouse.move(second.x, second.y);
  await mouse.down();
  await mouse.move(second.x, second.y - 20, { steps: 3 });
  await mouse.move(second.x, second.y - 400, { steps: 3 });
  await mouse.up();
  await app.press('-');
  await app.save();
  const saved = blueprintIn(app.text(FILE));
  expect(personasInOrder(saved).map(({ name }) => name)).toEqual([app.t('emotion.firstPersona')]);
  expect(emotionCurves(saved)[0]?.points.map(({ value }) => value)).toEqual([0, 1.5]);
  await expect(app.inspector.getByRole('textbox', { name: app.t('emotion.firstPersona') }).first()).toHaveValue('+1.5');
});
