import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { expect, test, type App } from '../support/app';
import { hasTool } from '../support/hasTool';
import { blueprintIn, titlesByStep } from '../support/sheet';

const FILE = 'hotel.blueprint';
const customerOf = (text: string): string[] => titlesByStep(blueprintIn(text)).flat();

async function renameSelected(app: App, title: string): Promise<void> {
  await app.press('F2');
  await expect(app.typing).toBeVisible();
  await app.typing.fill(title);
  await app.press('Enter');
  await expect(app.typing).toBeHidden();
}

/** Selects a card: from the first cell on, arrow keys walk over the grid. */
async function selectFirstCard(app: App): Promise<void> {
  await app.keys.focus();
  await app.press('ArrowRight');
  await expect(app.inspector.getByLabel(app.t('field.title'), { exact: true })).toBeVisible();
}

test('the home screen offers the hotel in English and in Chinese', async ({ app }) => {
  await expect(app.page.getByRole('button', { name: /Overnight hotel stay/i })).toBeVisible();
  await expect(app.page.getByRole('button', { name: /酒店/ })).toBeVisible();
  await expect(app.page.getByText(app.t('home.recentEmptyText'))).toBeVisible();
});

test('open, see, change, undo, redo, save, open again', async ({ app }) => {
  await app.openHotel();
  await app.paints();
  await selectFirstCard(app);
  const title = app.inspector.getByLabel(app.t('field.title'), { exact: true });
  const before = await title.inputValue();

  await renameSelected(app, 'Sees a poster');
  await expect(title).toHaveValue('Sees a poster');
  await app.press('ControlOrMeta+z');
  await expect(title).toHaveValue(before);
  await app.press('ControlOrMeta+Shift+z');
  await expect(title).toHaveValue('Sees a poster');

  await app.saveAs(FILE);
  await app.isSaved();
  const text = app.text(FILE);
  expect(customerOf(text)).toContain('Sees a poster');
  const parsed = parseFile(text);
  expect(parsed.ok && serializeFile(parsed.value)).toBe(text);

  await app.restart();
  await app.page.getByRole('button', { name: /^hotel/ }).first().click();
  await expect(app.canvas).toBeVisible();
  await selectFirstCard(app);
  await expect(app.inspector.getByLabel(app.t('field.title'), { exact: true })).toHaveValue('Sees a poster');
  await test.step('the history came with the file', async () => {
    await app.press('ControlOrMeta+z');
    await expect(app.inspector.getByLabel(app.t('field.title'), { exact: true })).toHaveValue(before);
  });
});

test('saving what has not changed writes nothing', async ({ app }) => {
  await app.openHotel();
  await app.saveAs(FILE);
  await app.isSaved();
  const before = readFileSync(app.path(FILE));
  await app.press('ControlOrMeta+s');
  await app.isSaved();
  expect(readFileSync(app.path(FILE)).equals(before)).toBe(true);
});

test('exports PNG, SVG and PDF', async ({ app }) => {
  await app.openHotel();
  for (const format of ['png', 'svg', 'pdf'] as const) {
    const name = `hotel.${format}`;
    await app.exportAs(format, name);
    await expect(app.dialog.getByText(app.t('export.doneTitle'), { exact: true })).toBeVisible({ timeout: 30_000 });
    await app.dialog.getByRole('button', { name: app.t('app.done'), exact: true }).click();
    expect(existsSync(app.path(name)), name).toBe(true);
  }
  const png = readFileSync(app.path('hotel.png'));
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(png.readUInt32BE(16)).toBeGreaterThan(3000);
  expect(png.length).toBeGreaterThan(100_000);
  const svg = readFileSync(app.path('hotel.svg'), 'utf8');
  expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
  expect(svg).toContain('<text');
  const pdf = readFileSync(app.path('hotel.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
});

test('the exported PDF has its text as text', async ({ app }) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext is not installed');
  await app.openHotel();
  await app.exportAs('pdf', 'hotel.pdf');
  await expect(app.dialog.getByText(app.t('export.doneTitle'), { exact: true })).toBeVisible({ timeout: 30_000 });
  const text = execFileSync('pdftotext', ['-layout', app.path('hotel.pdf'), '-'], { encoding: 'utf8' });
  expect(text).toMatch(/Overnight hotel stay/i);
  expect(text).toMatch(/checks? in/i);
});
