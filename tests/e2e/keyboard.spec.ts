import { expect, test } from '../support/app';
import { blueprintIn, connections, titlesByStep } from '../support/sheet';

const FILE = 'keys.blueprint';

test('a whole blueprint without a mouse', async ({ app }) => {
  test.skip(process.env.SIGHTLINE_E2E === 'electron', 'the system’s own file dialog has no keys here');
  await test.step('start', async () => {
    await app.press('ControlOrMeta+Alt+n');
    await expect(app.canvas).toBeVisible();
    await expect(app.keys).toBeFocused();
  });

  await test.step('two cards', async () => {
    await app.press('ArrowRight', 'ArrowDown');
    await app.page.keyboard.type('Books a room');
    await app.press('Enter', 'ArrowRight', 'ArrowRight');
    await app.page.keyboard.type('Arrives');
    await app.press('Enter');
  });

  await test.step('connect them', async () => {
    await app.press('ArrowLeft', 'ArrowLeft', 'ControlOrMeta+j', 'ArrowRight', 'ArrowRight', 'Enter');
  });

  await test.step('save through the dialog', async () => {
    await app.press('ControlOrMeta+s');
    await expect(app.dialog).toBeVisible();
    await app.press('ControlOrMeta+a');
    await app.page.keyboard.type(FILE);
    await app.press('Enter');
    await app.isSaved();
  });

  const blueprint = blueprintIn(app.text(FILE));
  expect(titlesByStep(blueprint).slice(0, 3)).toEqual([['Books a room'], [], ['Arrives']]);
  expect(connections(blueprint)).toEqual(['Books a room → Arrives']);

  await test.step('what is selected is said', async () => {
    await app.press('Escape', 'ArrowRight');
    await expect(app.page.locator('[aria-live]').filter({ hasText: /./ }).first()).toBeAttached();
  });
});

test('every control of the window can be reached with Tab', async ({ app }) => {
  await app.newDocument();
  const wanted = await app.page.locator('button:visible:not([disabled]):not([tabindex="-1"])').count();
  expect(wanted).toBeGreaterThan(5);
  const reached = new Set<string>();
  for (let i = 0; i < wanted + 40; i++) {
    await app.press('Tab');
    reached.add(await app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''));
  }
  for (const key of ['topBar.export', 'topBar.menu', 'action.tool.connect'] as const) {
    expect([...reached].some((name) => name.startsWith(app.t(key))), app.t(key)).toBe(true);
  }
});
