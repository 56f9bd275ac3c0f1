import { expect, test, type App } from '../support/app';

const CONTROLS = 'button|textbox|combobox|checkbox|radio|switch|slider|spinbutton|menuitem|menuitemradio|menuitemcheckbox|link|tab|option|dialog|alertdialog';

/** Controls without a name in what assistive technology is told. */
async function unnamed(app: App): Promise<string[]> {
  const tree = await app.page.locator('body').ariaSnapshot();
  return tree.split('\n').filter((line) => new RegExp(`^\\s*- (${CONTROLS})( \\[[^\\]]*\\])*:?$`).test(line)).map((line) => line.trim());
}

async function repeatedIds(app: App): Promise<string[]> {
  const ids = await app.page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** Buttons and fields smaller than the 24 px that a finger or a shaking hand needs. */
async function tooSmall(app: App): Promise<string[]> {
  return app.page.locator('button:visible, [role=button]:visible').evaluateAll((elements) => elements
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < 23.5;
    })
    .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''));
}

async function check(app: App): Promise<void> {
  expect(await unnamed(app), 'every control has a name').toEqual([]);
  expect(await repeatedIds(app), 'ids are unique').toEqual([]);
  expect(await tooSmall(app), 'targets are large enough').toEqual([]);
}

for (const locale of ['en', 'zh-CN'] as const) {
  test(`every control has a name (${locale})`, async ({ app }) => {
    await app.setLocale(locale);
    await test.step('home', () => check(app));
    await app.newDocument();
    await app.addCard(1, 0, 'Arrives');
    await test.step('document with a card selected', () => check(app));
    await app.button('topBar.export').click();
    await expect(app.dialog).toBeVisible();
    await test.step('export dialog', () => check(app));
    await app.press('Escape');
    await expect(app.dialog).toBeHidden();
    await app.press('ControlOrMeta+Shift+s');
    await expect(app.dialog).toBeVisible();
    await test.step('file dialog', () => check(app));
  });
}

test('a dialog keeps the focus and gives it back', async ({ app }) => {
  await app.newDocument();
  await app.button('topBar.export').click();
  await expect(app.dialog).toBeVisible();
  for (let i = 0; i < 12; i++) {
    await app.press('Tab');
    expect(await app.dialog.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  }
  await app.press('Escape');
  await expect(app.button('topBar.export')).toBeFocused();
});

test('a key right behind the Escape that closes a dialog leads on, and nothing takes the focus back', async ({ app }) => {
  await app.newDocument();
  for (let i = 0; i < 3; i++) {
    await app.press('ControlOrMeta+e');
    await expect(app.dialog).toBeVisible();
    await Promise.all([app.page.keyboard.press('Escape'), app.page.keyboard.press('ControlOrMeta+f')]);
    // The dialog's own attempt to give the focus back comes a task after it has gone.
    await app.page.waitForTimeout(150);
    await expect(app.page.getByRole('textbox', { name: app.t('find.query'), exact: true })).toBeFocused();
    await app.page.keyboard.press('Escape');
  }
});
