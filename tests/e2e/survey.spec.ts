// Survey answers in: columns are guessed, what is wrong is told by row, and only counts are kept.

import { writeFileSync } from 'node:fs';
import { expect, test } from '../support/app';

const SURVEY = 'Timestamp,Name,How likely are you to recommend us?,How satisfied were you: Checks in\n2026-05-01,Ana Maier,9,4\n2026-05-02,Bo Li,10,6\n2026-05-03,Cy Roy,3,5\n';

test('a survey becomes measures of the document, without names', async ({ app }) => {
  await app.openHotel();
  writeFileSync(app.path('spring.csv'), SURVEY);
  await app.pickTable('spring.csv', async () => {
    await app.press('ControlOrMeta+k');
    await app.page.keyboard.type(app.t('action.importSurvey'));
    await app.press('Enter');
  });
  await expect(app.dialog.getByText('Row 3, How satisfied were you: Checks in: “6” is not on the scale from 1 to 5')).toBeVisible();
  const run = app.dialog.getByRole('button', { name: app.t('import.run'), exact: true });
  await expect(run).toBeDisabled();
  await app.dialog.getByRole('checkbox', { name: app.t('import.without', { count: 1 }) }).click();
  await expect(app.dialog.getByRole('row', { name: 'Checks in CSAT 100 % n = 2' })).toBeVisible();
  await run.click();
  await expect(app.inspector.getByRole('button', { name: app.t('measures.show', { name: 'NPS' }) })).toContainText('n = 2');
  await app.saveAs('hotel.blueprint');
  await app.isSaved();
  expect(app.text('hotel.blueprint')).not.toMatch(/Ana|Maier/);
});
