// The consultant, who hands a client's sheet over in the client's language, and the team, who share a file on a drive.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

test('the team: two people with one file; who saves second is told and overwrites nothing unasked', async ({ app, browser }) => {
  test.skip(process.env.SIGHTLINE_E2E === 'electron', 'the second person comes over a browser host of their own');
  await app.newDocument();
  await app.saveAs(FILE);
  await app.addCard(0, 0, 'Poster');
  await app.save();
  const other = new App(browser, app.folder);
  try {
    await other.start(FILE);
    await other.addCard(1, 0, 'Books a room');
    await other.save();
    expect(existsSync(app.path(FILE))).toBe(true);
    await app.addCard(1, 1, 'Arrives');
    await app.press('ControlOrMeta+s');
    await secondSave(app);
  } finally {
    await other.dispose();
  }
});

/** What holds when a file was changed by somebody else since it was read. */
async function secondSave(app: App): Promise<void> {
  await expect(app.dialog).toContainText(app.t('conflict.title', { name: FILE }));
  expect(titlesByStep(blueprintIn(app.text(FILE))).flat()).toEqual(['Poster', 'Books a room']);
  await app.dialog.getByRole('button', { name: app.t('app.cancel'), exact: true }).click();
  await expect(app.canvas).toBeVisible();
  expect(titlesByStep(blueprintIn(app.text(FILE))).flat()).toEqual(['Poster', 'Books a room']);
}
