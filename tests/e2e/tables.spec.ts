// Tables in and out: a CSV of somebody's own becomes a blueprint, with what is wrong said by row; and comes out again.

import { writeFileSync } from 'node:fs';
import { expect, test } from '../support/app';
import { blueprintIn, titlesByStep } from '../support/sheet';

const TABLE = 'Stage,Step,Layer,What happens,Minutes\nOrder,Choose,Customer actions,Reads the menu,3\n,,Visible staff / technology,Takes the order,soon\n,Pay,Customer actions,Pays by card,1\n';

test('a CSV is mapped, its errors are told by row, and it becomes a new document and a table again', async ({ app }) => {
  writeFileSync(app.path('café.csv'), TABLE);
  await app.pickTable('café.csv');
  await expect(app.dialog.getByText(/^Row 3, Time \(min\): “soon” is no number$/)).toBeVisible();
  const run = app.dialog.getByRole('button', { name: app.t('import.run'), exact: true });
  await expect(run).toBeDisabled();
  await app.dialog.getByRole('combobox', { name: 'Column 5 Minutes' }).selectOption(app.t('import.leftOut'));
  await expect(app.dialog.getByText('3 cards · 1 phase · 2 steps · 2 lanes · 0 connectors')).toBeVisible();
  await run.click();
  await expect(app.canvas).toBeVisible();
  await app.saveAs('café.blueprint');
  await app.isSaved();
  expect(titlesByStep(blueprintIn(app.text('café.blueprint')))).toEqual([['Reads the menu', 'Takes the order'], ['Pays by card']]);
  await app.exportAs('csv', 'out.csv');
  await expect(app.dialog.getByRole('button', { name: app.t('app.done'), exact: true })).toBeVisible();
  expect(app.text('out.csv').split('\r\n')[1]).toBe('Order,1,Choose,Customer actions,Customer actions,Action,Reads the menu,,,,,,,,,,P1 L1 C1');
});
