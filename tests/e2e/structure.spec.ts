// Sizes, collapsed lanes, copies and room, in the real page and in the file.

import { stepOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { expect, test, type App } from '../support/app';
import { blueprintIn, sheetOf, titlesByStep, type Sheet } from '../support/sheet';

const FILE = 'structure.blueprint';

test.beforeEach(async ({ app }) => {
  await app.openHotel();
  await app.saveAs(FILE);
  await app.isSaved();
});

async function saved(app: App): Promise<Blueprint> {
  await app.save();
  return blueprintIn(app.text(FILE));
}

/** Half a step's width on the screen, in px of the page. */
function halfStep({ scene, stepName }: Sheet): number {
  const [first, second] = scene.geometry.steps;
  if (!first || !second) throw new Error('two steps are needed');
  const zoom = (stepName(1).x - stepName(0).x) / (second.x + second.w / 2 - first.x - first.w / 2);
  return (first.w / 2) * zoom;
}

test('a step’s border is dragged, and a double click gives the size back', async ({ app }) => {
  const { mouse } = app.page;
  const sheet = await sheetOf(app, FILE);
  const id = stepOrder(sheet.blueprint)[0] ?? '';
  const at = { x: sheet.stepName(0).x + halfStep(sheet), y: sheet.stepName(0).y };
  await mouse.move(at.x, at.y);
  await mouse.down();
  await mouse.move(at.x + 60, at.y, { steps: 4 });
  await app.press('Escape');
  await mouse.up();
  expect((await saved(app)).steps[id]?.width).toBeUndefined();
  await mouse.move(at.x, at.y);
  await mouse.down();
  await mouse.move(at.x + 60, at.y, { steps: 4 });
  await mouse.up();
  expect((await saved(app)).steps[id]?.width).toBeGreaterThan(200);
  await mouse.dblclick(at.x + 60, at.y);
  expect((await saved(app)).steps[id]?.width).toBeUndefined();
});

test('a lane is collapsed from its menu and opened by key; it stays so in the file', async ({ app }) => {
  const sheet = await sheetOf(app, FILE);
  const id = sheet.blueprint.laneOrder[1] ?? '';
  await app.page.mouse.click(sheet.laneName(1).x, sheet.laneName(1).y, { button: 'right' });
  await app.entry(app.t('action.collapseLane')).first().click();
  expect((await saved(app)).lanes[id]?.collapsed).toBe(true);
  await app.restart(FILE);
  const again = await sheetOf(app, FILE);
  await app.page.mouse.click(again.laneName(1).x, again.laneName(1).y);
  await app.press('ControlOrMeta+Shift+l');
  expect((await saved(app)).lanes[id]?.collapsed).toBeUndefined();
});

test('a phase is duplicated, and room is made from a lane down', async ({ app }) => {
  const sheet = await sheetOf(app, FILE);
  const phases = sheet.blueprint.phaseOrder.length;
  await app.page.mouse.click(sheet.phaseName(0).x, sheet.phaseName(0).y);
  await app.press('ControlOrMeta+d');
  const copied = await saved(app);
  expect(copied.phaseOrder).toHaveLength(phases + 1);
  expect(titlesByStep(copied)[1]).toEqual(titlesByStep(copied)[0]);
  const now = await sheetOf(app, FILE);
  const [evidence, customer] = titlesByStep(now.blueprint)[2] ?? [];
  await app.page.mouse.click(now.card(customer ?? '').x, now.card(customer ?? '').y);
  await app.press('Alt+s');
  expect(titlesByStep(await saved(app))[2]).toEqual([evidence]);
});

test('a lane is hidden by key, found again, and shown from the status line', async ({ app }) => {
  const sheet = await sheetOf(app, FILE);
  const id = sheet.blueprint.laneOrder[2] ?? '';
  await app.page.mouse.click(sheet.laneName(2).x, sheet.laneName(2).y);
  await app.press('Alt+h');
  expect((await saved(app)).lanes[id]?.hidden).toBe(true);
  await app.press('ControlOrMeta+f');
  await app.page.keyboard.type('Greets');
  await expect(app.page.getByText(app.t('hidden.notice', { name: 'Contact staff', count: 1 }))).toBeVisible();
  await app.press('Escape');
  await app.page.getByRole('button', { name: app.t('hidden.count', { count: 1 }) }).click();
  await app.page.getByRole('menuitem', { name: 'Contact staff' }).click();
  expect((await saved(app)).lanes[id]?.hidden).toBeUndefined();
});
