import type { Blueprint } from '#shared/blueprint/records';
import { phaseOfStep, stepOrder } from '#shared/blueprint/queries';
import type { Point } from '#shared/lib/geometry';
import { expect, test, type App } from '../support/app';
import { blueprintIn, connections, sheetOf, titlesByStep } from '../support/sheet';

const FILE = 'work.blueprint';

test.beforeEach(async ({ app }) => {
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
});

async function saved(app: App): Promise<Blueprint> {
  await app.save();
  return blueprintIn(app.text(FILE));
}

async function drag(app: App, from: Point, to: Point): Promise<void> {
  const { mouse } = app.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
}

async function rename(app: App, at: Point, name: string): Promise<void> {
  await app.page.mouse.dblclick(at.x, at.y);
  await expect(app.typing).toBeVisible();
  await app.typing.fill(name);
  await app.press('Enter');
  await expect(app.typing).toBeHidden();
}

const stepNames = (blueprint: Blueprint): string[] => stepOrder(blueprint).map((id) => blueprint.steps[id]?.name ?? '');
const laneNames = (blueprint: Blueprint): string[] => blueprint.laneOrder.map((id) => blueprint.lanes[id]?.name ?? '');
const phaseNames = (blueprint: Blueprint): string[] => blueprint.phaseOrder.map((id) => blueprint.phases[id]?.name ?? '');

/** The key adds one and asks for its name. */
async function addNamed(app: App, key: string, name: string): Promise<void> {
  await app.press(key);
  await expect(app.typing).toBeVisible();
  await app.typing.fill(name);
  await app.press('Enter');
  await expect(app.typing).toBeHidden();
}

test('adds, renames, moves and deletes a phase', async ({ app }) => {
  await app.selectNothing();
  await addNamed(app, 'p', 'After');
  let sheet = await sheetOf(app, FILE);
  expect(phaseNames(sheet.blueprint)).toEqual(['', 'After']);
  await rename(app, sheet.phaseName(0), 'Before');
  sheet = await sheetOf(app, FILE);
  expect(phaseNames(sheet.blueprint)).toEqual(['Before', 'After']);
  await app.page.mouse.click(sheet.phaseName(1).x, sheet.phaseName(1).y);
  await app.press('Alt+ArrowLeft');
  expect(phaseNames(await saved(app))).toEqual(['After', 'Before']);
  await app.press('Delete');
  expect(phaseNames(await saved(app))).toEqual(['Before']);
});

test('adds, renames, moves and deletes a step', async ({ app }) => {
  await app.selectNothing();
  await addNamed(app, 's', 'Pays');
  let sheet = await sheetOf(app, FILE);
  await rename(app, sheet.stepName(0), 'Books');
  sheet = await sheetOf(app, FILE);
  expect(stepNames(sheet.blueprint)).toEqual(['Books', '', '', '', '', '', 'Pays']);
  await drag(app, sheet.stepName(6), sheet.stepName(0));
  const moved = stepNames(await saved(app));
  expect(moved.indexOf('Pays')).toBeLessThan(2);
  sheet = await sheetOf(app, FILE);
  const at = sheet.stepName(moved.indexOf('Pays'));
  await app.page.mouse.click(at.x, at.y);
  await app.press('Delete');
  expect(stepNames(await saved(app))).toEqual(['Books', '', '', '', '', '']);
});

test('adds, renames, moves and deletes a lane', async ({ app }) => {
  let sheet = await sheetOf(app, FILE);
  await app.page.mouse.click(sheet.laneName(1).x, sheet.laneName(1).y);
  await addNamed(app, 'l', 'Second guest');
  sheet = await sheetOf(app, FILE);
  expect(laneNames(sheet.blueprint)).toEqual(['', '', 'Second guest', '', '', '']);
  expect(sheet.blueprint.lanes[sheet.blueprint.laneOrder[2] as string]?.kind).toBe('customer');
  await rename(app, sheet.laneName(1), 'First guest');
  sheet = await sheetOf(app, FILE);
  await app.page.mouse.click(sheet.laneName(2).x, sheet.laneName(2).y);
  await app.press('Alt+ArrowUp');
  expect(laneNames(await saved(app))).toEqual(['', 'Second guest', 'First guest', '', '', '']);
  await app.press('Delete');
  expect(laneNames(await saved(app))).toEqual(['', 'First guest', '', '', '']);
});

test('inserting a step pushes everything right, in all lanes', async ({ app }) => {
  await app.addCard(1, 0, 'Books');
  await app.addCard(1, 1, 'Arrives');
  await app.addCard(3, 1, 'Prepares room');
  await app.addCard(4, 2, 'Cleans');
  const sheet = await sheetOf(app, FILE);
  await app.page.mouse.click(sheet.stepName(1).x, sheet.stepName(1).y);
  await addNamed(app, 'Shift+S', 'New');
  const blueprint = await saved(app);
  expect(titlesByStep(blueprint)).toEqual([['Books'], [], ['Arrives', 'Prepares room'], ['Cleans'], [], [], []]);
  expect(stepNames(blueprint)[1]).toBe('New');
  expect(new Set(stepOrder(blueprint).map((step) => phaseOfStep(blueprint, step)?.id)).size).toBe(1);
  await app.press('ControlOrMeta+z', 'ControlOrMeta+z');
  expect(titlesByStep(await saved(app)).slice(0, 3)).toEqual([['Books'], ['Arrives', 'Prepares room'], ['Cleans']]);
});

test('a card is added by typing on a cell, moved by drag and by keys, and deleted', async ({ app }) => {
  await app.selectCell(1, 0);
  await app.page.keyboard.type('Arrives');
  await app.press('Enter');
  expect(titlesByStep(await saved(app))[0]).toEqual(['Arrives']);

  const sheet = await sheetOf(app, FILE);
  await drag(app, sheet.card('Arrives'), sheet.cell(2, 3));
  const dragged = await saved(app);
  expect(titlesByStep(dragged)[3]).toEqual(['Arrives']);

  await app.press('Alt+ArrowRight', 'Alt+ArrowUp');
  const moved = await saved(app);
  expect(titlesByStep(moved)[4]).toEqual(['Arrives']);
  expect(laneOfCard(moved, 'Arrives')).toBe(1);

  await app.press('Delete');
  expect(titlesByStep(await saved(app)).flat()).toEqual([]);
  await app.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
  expect(titlesByStep(await saved(app))[0]).toEqual(['Arrives']);
});

test('Escape drops a drag without a trace', async ({ app }) => {
  await app.addCard(1, 0, 'Arrives');
  const sheet = await sheetOf(app, FILE);
  const [from, to] = [sheet.card('Arrives'), sheet.cell(2, 3)];
  await app.page.mouse.move(from.x, from.y);
  await app.page.mouse.down();
  await app.page.mouse.move(to.x, to.y, { steps: 5 });
  await app.press('Escape');
  await app.page.mouse.up();
  await app.isSaved();
});

test('two cards are connected with the connect tool', async ({ app }) => {
  await app.addCard(1, 0, 'Books');
  await app.addCard(1, 2, 'Arrives');
  const sheet = await sheetOf(app, FILE);
  await app.page.getByRole('button', { name: app.t('action.tool.connect') }).or(app.page.getByRole('radio', { name: app.t('action.tool.connect') })).first().click();
  await drag(app, sheet.card('Books'), sheet.card('Arrives'));
  expect(connections(await saved(app))).toEqual(['Books → Arrives']);
  await test.step('deleting a card takes its connector along, undo brings both back', async () => {
    await app.press('Escape', 'Escape');
    await app.page.mouse.click(sheet.card('Books').x, sheet.card('Books').y);
    await app.press('Delete');
    expect(connections(await saved(app))).toEqual([]);
    await app.press('ControlOrMeta+z');
    expect(connections(await saved(app))).toEqual(['Books → Arrives']);
  });
});

test('the inspector edits the selected card', async ({ app }) => {
  await app.addCard(1, 0, 'Books');
  const field = (key: 'field.title' | 'field.owner' | 'field.detail') => app.inspector.getByLabel(app.t(key), { exact: true });
  await field('field.title').fill('Books a room');
  await field('field.owner').fill('Guest');
  await field('field.detail').fill('By phone or on the website');
  const blueprint = await saved(app);
  const [card] = Object.values(blueprint.cards).flatMap((bucket) => Object.values(bucket));
  expect(card).toMatchObject({ title: 'Books a room', owner: 'Guest', detail: 'By phone or on the website' });
});

function laneOfCard(blueprint: Blueprint, title: string): number {
  const card = Object.values(blueprint.cards).flatMap((bucket) => Object.values(bucket)).find((c) => c.title === title);
  return blueprint.laneOrder.indexOf(card?.lane ?? '');
}
