// The export dialog: what the preview says is what the PDF has, and Export again does it again.

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, test, type App } from '../support/app';

/** pdfkit writes page objects as text. */
function pagesIn(app: App, name: string): number {
  return readFileSync(app.path(name)).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

async function choose(app: App, label: Parameters<App['t']>[0], option: Parameters<App['t']>[0] | 'A4'): Promise<void> {
  await app.dialog.getByRole('combobox', { name: app.t(label), exact: true }).click();
  await app.page.getByRole('option', { name: option === 'A4' ? option : app.t(option), exact: true }).click();
}

test('a PDF has the pages that the preview shows, is remembered, and is exported again by a key', async ({ app }) => {
  await app.openHotel();
  const sizes = app.dialog.getByRole('status');
  await app.exportAs('pdf', 'tiles.pdf', async () => {
    await choose(app, 'export.paper', 'A4');
    await choose(app, 'export.way', 'export.way.scale');
    await expect(sizes).toContainText('4 × 1');
    await app.dialog.getByRole('button', { name: app.t('export.nextPage') }).click();
    const page = app.t('export.pageOf', { n: 2, count: 4 });
    await expect(app.dialog.getByRole('img', { name: app.t('export.preview', { page }) })).toBeVisible();
  });
  await app.dialog.getByRole('button', { name: app.t('app.done'), exact: true }).click();
  expect(pagesIn(app, 'tiles.pdf')).toBe(4);
  const before = statSync(app.path('tiles.pdf')).mtimeMs;
  await app.press('ControlOrMeta+Shift+e');
  await expect(app.page.getByText(app.t('export.againDone', { name: 'tiles.pdf' }), { exact: true })).toBeVisible();
  expect(statSync(app.path('tiles.pdf')).mtimeMs).toBeGreaterThan(before);
  await app.button('topBar.export').click();
  await expect(sizes).toContainText('4 × 1');
});

test('a file for each phase, beside the name that was chosen; one that is there is asked about first', async ({ app }) => {
  await app.openHotel();
  const [first, second] = [app.path('stay – 1 Before arrival.svg'), app.path('stay – 2 Arrival.svg')];
  writeFileSync(first, 'mine');
  await app.exportAs('svg', 'stay.svg', async () => {
    const choose = (name: string) => app.dialog.locator('.export-scope').getByText(name, { exact: true }).click();
    await choose(app.t('export.scope.phases'));
    for (const name of ['Settling in', 'Dining', 'Departure']) await choose(name);
    await choose(app.t('export.files.separate'));
    await expect(app.dialog.getByText(app.t('export.placeOf', { what: 'file', n: 1, count: 2 }))).toBeVisible();
  });
  const question = app.page.getByRole('alertdialog');
  await expect(question).toContainText('stay – 1 Before arrival.svg');
  expect(readFileSync(first, 'utf8')).toBe('mine');
  await question.getByRole('button', { name: app.t('pick.replace') }).click();
  await expect(app.dialog.getByText('stay – 2 Arrival.svg')).toBeVisible();
  expect([first, second].map((path) => readFileSync(path, 'utf8').includes('>Departure<'))).toEqual([false, false]);
  expect([first, second].map((path) => /<title>([^<]*)/.exec(readFileSync(path, 'utf8'))?.[1])).toEqual(['An overnight hotel stay – Before arrival', 'An overnight hotel stay – Arrival']);
});
