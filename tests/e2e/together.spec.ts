// Two people who analyse one file at the same time, each in an app of their own: what both say, measure and draw comes
// together in the file and on both screens, and nothing is asked.

import { copyFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { App, expect, inElectron, test } from '../support/app';
import { blueprintIn } from '../support/sheet';

const FILE = 'hotel.blueprint';
/** Lanes and steps of the template, counted from 0. */
const EMOTIONS = 0;
const GUEST = 2;

const now = (app: App) => blueprintIn(app.text(FILE));

/** Both have the file open, with a comment of the first on the guest's first action. */
async function openBoth(app: App, browser: Browser): Promise<App> {
  copyFileSync('assets/templates/3-hotel.en.blueprint', app.path(FILE));
  await app.restart(FILE);
  await app.selectCell(GUEST, 0);
  await comment(app, 'Which websites?');
  await app.save();
  const other = new App(browser, app.folder);
  await other.start(FILE);
  return other;
}

async function comment(app: App, text: string): Promise<void> {
  await app.press('Alt+c');
  await app.page.keyboard.type(text);
  await app.press('Enter');
  await expect(threads(app).filter({ hasText: text })).toBeVisible();
}

const threads = (app: App) => app.page.getByRole('complementary', { name: app.t('comments.name') }).getByRole('article');

async function reply(app: App, text: string): Promise<void> {
  await threads(app).getByRole('button', { name: app.t('comments.reply') }).first().click();
  await app.page.keyboard.type(text);
  await app.press('Enter');
  await expect(threads(app).filter({ hasText: text })).toBeVisible();
}

async function insight(app: App, key: string, title: string): Promise<void> {
  await app.press(`ControlOrMeta+Alt+${key}`);
  await app.page.keyboard.type(title);
  await app.press('Enter');
}

test('comments, replies, insights, a measure and an emotion of two people come together', async ({ app, browser }) => {
  test.skip(inElectron, 'the second person comes over a browser host of their own');
  // Two apps and some sixty actions.
  test.slow();
  const other = await openBoth(app, browser);
  try {
    await app.selectCell(GUEST, 0);
    await insight(app, '5', 'Too many tabs');
    await app.inspector.getByRole('button', { name: app.t('measures.add'), exact: true }).click();
    await app.inspector.getByRole('radio', { name: app.t('measures.enter.value'), exact: true }).click();
    await app.inspector.getByRole('textbox', { name: /^Result in/ }).fill('62');
    await app.inspector.getByRole('button', { name: app.t('measures.save'), exact: true }).click();
    await app.selectCell(GUEST, 1);
    await comment(app, 'Who pays the deposit?');

    await other.selectCell(GUEST, 0);
    await insight(other, '6', 'One page with all rates');
    await other.selectCell(EMOTIONS, 0);
    const emotion = other.inspector.getByRole('textbox', { name: /Berger/ }).first();
    await emotion.fill('-2');
    await emotion.press('Enter');
    await other.selectCell(GUEST, 2);
    await comment(other, 'Is the lobby too warm?');
    await reply(other, 'Ask the engineer');

    await app.save();
    await other.press('ControlOrMeta+s');
    await expect.poll(() => Object.values(now(app).comments ?? {}).map(({ text }) => text).sort())
      .toEqual(['Ask the engineer', 'Is the lobby too warm?', 'Which websites?', 'Who pays the deposit?']);
    const { insights = {}, measures = {}, steps } = now(app);
    expect(Object.values(insights).map(({ title }) => title)).toEqual(expect.arrayContaining(['Too many tabs', 'One page with all rates']));
    expect(Object.values(measures)).toMatchObject([{ value: 62 }]);
    expect(Object.values(steps).some(({ emotions }) => emotions?.asIs?.pe_1 === -2)).toBe(true);
    await expect(threads(app).filter({ hasText: 'Ask the engineer' })).toBeVisible({ timeout: 20_000 });
    await expect(threads(other).filter({ hasText: 'Who pays the deposit?' })).toBeVisible({ timeout: 20_000 });
    expect(other.complaints).toEqual([]);
  } finally {
    await other.dispose();
  }
});

test('one resolves a conversation while the other answers: it is resolved, and the answer is in it', async ({ app, browser }) => {
  test.skip(inElectron, 'the second person comes over a browser host of their own');
  const other = await openBoth(app, browser);
  try {
    await other.press('ControlOrMeta+Alt+d');
    await reply(other, 'Two of them');
    await threads(app).getByRole('button', { name: app.t('comments.resolve'), exact: true }).click();
    await app.save();
    await other.press('ControlOrMeta+s');
    await expect.poll(() => Object.values(now(app).comments ?? {}).map(({ text, resolved }) => [text, resolved !== undefined]).sort())
      .toEqual([['Two of them', false], ['Which websites?', true]]);
    for (const one of [app, other]) {
      const panel = one.page.getByRole('complementary', { name: one.t('comments.name') });
      await panel.getByRole('radio', { name: one.t('comments.resolved') }).click();
      await expect(threads(one)).toContainText('Two of them', { timeout: 20_000 });
    }
    expect(other.complaints).toEqual([]);
  } finally {
    await other.dispose();
  }
});
