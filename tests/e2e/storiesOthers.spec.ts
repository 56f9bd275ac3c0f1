// The consultant, who hands a client's sheet over in the client's language, and the team, who share a file on a drive.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { App, expect, test } from '../support/app';
import { blueprintIn, titlesByStep } from '../support/sheet';
import { hasTool } from '../support/hasTool';

const FILE = 'shared.blueprint';

test('the consultant: the Chinese sheet under either language of the menus, as PDF and PNG', async ({ app }) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext is not installed');
  await app.page.getByRole('button', { name: /酒店一晚住宿/ }).first().click();
  await expect(app.canvas).toBeVisible();
  await exportsInChinese(app, 'before');
  await app.setLocale('zh-CN');
  await exportsInChinese(app, 'after');
});

/** What the client reads does not depend on what the consultant reads. */
async function exportsInChinese(app: App, name: string): Promise<void> {
  for (const format of ['pdf', 'png'] as const) {
    await app.exportAs(format, `${name}.${format}`);
    await expect(app.dialog.getByText(app.t('export.doneTitle'), { exact: true })).toBeVisible({ timeout: 30_000 });
    await app.dialog.getByRole('button', { name: app.t('app.done'), exact: true }).click();
  }
  const text = execFileSync('pdftotext', ['-layout', app.path(`${name}.pdf`), '-'], { encoding: 'utf8' }).replace(/\s/g, '');
  for (const words of ['酒店一晚住宿', '预订房间', '送达行李', '互动分界线', '可视分界线']) expect(text).toContain(words);
  expect(text).not.toMatch(/Lineof|Customer|Frontstage/i);
  expect(readFileSync(app.path(`${name}.png`)).readUInt32BE(16)).toBeGreaterThan(3000);
}

const titlesIn = (app: App): string[] => titlesByStep(blueprintIn(app.text(FILE))).flat();

/** Gives the first card another title. */
async function retitle(app: App, title: string): Promise<void> {
  await app.selectCell(0, 0);
  await app.press('Enter', 'ControlOrMeta+a');
  await app.page.keyboard.type(title);
  await app.press('Enter', 'Escape');
  await expect(app.typing).toBeHidden();
}

test('the team: two people with one file see each other’s changes, merge, and settle what clashes', async ({ app, browser }) => {
  test.skip(process.env.SIGHTLINE_E2E === 'electron', 'the second person comes over a browser host of their own');
  await app.newDocument();
  await app.saveAs(FILE);
  await app.isSaved();
  await app.addCard(0, 0, 'Poster');
  await app.save();
  const other = new App(browser, app.folder);
  try {
    await other.start(FILE);
    await app.addCard(1, 0, 'Books a room');
    await app.save();
    // Nothing is unsaved there: it comes in by itself.
    await expect(other.button('outside.show')).toBeVisible({ timeout: 10_000 });
    await other.isSaved();

    await other.addCard(2, 0, 'Confirms');
    await app.addCard(1, 1, 'Arrives');
    await app.save();
    await other.save();
    expect(titlesIn(app).sort()).toEqual(['Arrives', 'Books a room', 'Confirms', 'Poster']);

    await retitle(other, 'Website');
    await retitle(app, 'Leaflet');
    await app.press('ControlOrMeta+s');
    await expect.poll(() => titlesIn(app)).toContain('Leaflet');
    await other.press('ControlOrMeta+s');
    await settleClash(other);
    expect(other.complaints).toEqual([]);
  } finally {
    await other.dispose();
  }
});

/** Nothing is saved before it is settled; then both titles are in one. */
async function settleClash(app: App): Promise<void> {
  await expect(app.dialog.getByText(app.t('mergeScreen.progress', { done: 0, all: 1 }), { exact: true })).toBeVisible();
  expect(titlesIn(app)).not.toContain('Website');
  await app.press('3');
  await expect(app.dialog.getByText(app.t('mergeScreen.progress', { done: 1, all: 1 }), { exact: true })).toBeVisible();
  await app.press('Enter');
  await app.isSaved();
  expect(titlesIn(app)).toContain('Website / Leaflet');
}
