import { writeFileSync } from 'node:fs';
import { expect, test, type App } from '../support/app';

const panel = (app: App, name: 'inspector' | 'outline' | 'history') =>
  app.page.getByRole('complementary', { name: app.t(`${name}.name`) });
const showPanel = (app: App, name: 'inspector' | 'outline' | 'history') =>
  app.page.getByRole('tab', { name: app.t(`${name}.name`) }).click();

test('the palette runs commands and goes to cards, and gives the focus back', async ({ app }) => {
  await app.openHotel();
  const field = app.page.getByRole('combobox', { name: app.t('palette.title') });
  await app.press('ControlOrMeta+k');
  await expect(field).toBeFocused();
  await app.page.keyboard.type('checks in');
  await expect(app.page.getByRole('option').first()).toContainText('Checks in');
  await app.press('Enter');
  await expect(field).toBeHidden();
  await expect(app.keys).toBeFocused();
  await expect(app.inspector.getByLabel(app.t('field.title'), { exact: true })).toHaveValue('Checks in');
  await app.press('ControlOrMeta+k');
  await app.page.keyboard.type('outline');
  await app.press('Enter');
  await expect(panel(app, 'outline').getByRole('treeitem', { name: 'Checks in', exact: true })).toHaveAttribute('aria-selected', 'true');
});

test('finds in all texts, replaces all as one step that the history shows, and goes back', async ({ app }) => {
  await app.openHotel();
  await app.press('ControlOrMeta+h');
  await app.page.keyboard.type('food');
  const bar = app.page.getByRole('search', { name: app.t('find.name') });
  await expect(bar.getByRole('status')).toHaveText(/^1 of \d+$/);
  await app.press('Enter');
  await expect(bar.getByRole('status')).toHaveText(/^2 of \d+$/);
  await bar.getByLabel(app.t('find.replacement')).fill('dinner');
  await bar.getByRole('button', { name: app.t('find.replaceAll'), exact: true }).click();
  await expect(bar.getByRole('status')).toHaveText(app.t('find.none'));
  await app.press('Escape');
  await expect(bar).toBeHidden();
  await expect(app.keys).toBeFocused();
  await showPanel(app, 'history');
  const steps = panel(app, 'history').getByRole('button');
  await expect(steps).toHaveCount(2);
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await steps.last().click();
  await expect(steps.last()).toHaveAttribute('aria-current', 'step');
  await app.press('ControlOrMeta+f');
  await expect(bar.getByRole('status')).toContainText(/\d/);
});

test('the history is there again after closing and opening', async ({ app }) => {
  await app.newDocument();
  await app.addCard(0, 0, 'Poster');
  await app.saveAs('kept.blueprint');
  await app.isSaved();
  await app.restart('kept.blueprint');
  await showPanel(app, 'history');
  const steps = panel(app, 'history').getByRole('button');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await steps.last().click();
  await showPanel(app, 'outline');
  await expect(panel(app, 'outline').getByRole('treeitem', { name: 'Poster' })).toHaveCount(0);
});

test('several documents stand in tabs; a file opens once, and one that is broken is not remembered', async ({ app }) => {
  await app.newDocument();
  await app.saveAs('first.blueprint');
  await app.isSaved();
  await app.button('tabs.new').click();
  await app.openHotel();
  const tabs = app.page.getByRole('navigation', { name: app.t('tabs.name') }).getByRole('listitem');
  await expect(tabs).toHaveCount(2);
  await expect(tabs.last().getByRole('button').first()).toHaveAttribute('aria-current', 'page');
  await app.openFile('first.blueprint');
  await expect(tabs.first().getByRole('button').first()).toHaveAttribute('aria-current', 'page');
  await expect(tabs).toHaveCount(2);
  await app.press('Alt+PageDown');
  await expect(tabs.last().getByRole('button').first()).toHaveAttribute('aria-current', 'page');
  await tabs.last().click({ button: 'middle' });
  await expect(tabs).toHaveCount(1);
  writeFileSync(app.path('broken.blueprint'), '{"a": ');
  await app.openFile('broken.blueprint');
  await app.dialog.getByRole('button').last().click();
  await app.goHome();
  await expect(app.page.getByText('first', { exact: true })).toBeVisible();
  await expect(app.page.getByText('broken', { exact: true })).toHaveCount(0);
});

test('the outline is gone through by keys, and the map moves the sheet', async ({ app }) => {
  await app.openHotel();
  await showPanel(app, 'outline');
  const tree = panel(app, 'outline').getByRole('tree');
  await tree.focus();
  await app.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  const marked = tree.locator('[aria-selected=true]');
  await expect(marked).toHaveAttribute('aria-level', '3');
  await app.press('ArrowLeft', 'ArrowLeft');
  await expect(marked).toHaveAttribute('aria-expanded', 'false');
  await app.button('action.minimap').click();
  const map = app.page.getByRole('img', { name: app.t('minimap.name') });
  const before = await app.canvas.locator('.canvas').screenshot();
  const box = await map.boundingBox();
  if (!box) throw new Error('the map is not on screen');
  await app.page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
  await expect.poll(async () => (await app.canvas.locator('.canvas').screenshot()).equals(before)).toBe(false);
});
