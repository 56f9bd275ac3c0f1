import { rmSync } from 'node:fs';
import { expect, test, type App } from '../support/app';

/** The zoom in percent, as the top bar says it. */
async function zoomOf(app: App): Promise<number> {
  const text = await app.page.getByRole('banner').getByText(/^\d+\s?%$/).innerText();
  return Number.parseInt(text, 10);
}

async function middleOf(app: App): Promise<{ x: number; y: number }> {
  const box = await app.canvas.boundingBox();
  if (!box) throw new Error('the canvas is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the canvas shows, as bytes to compare. */
const pictureOf = (app: App): Promise<Buffer> => app.canvas.screenshot();

test('zooms with keys and wheel, and to fit', async ({ app }) => {
  await app.openHotel();
  await app.selectNothing();
  await app.press('ControlOrMeta+0');
  await expect.poll(() => zoomOf(app)).toBe(100);
  const { x, y } = await middleOf(app);
  await app.page.mouse.move(x, y);
  await app.page.keyboard.down('ControlOrMeta');
  await app.page.mouse.wheel(0, -300);
  await app.page.keyboard.up('ControlOrMeta');
  await expect.poll(() => zoomOf(app)).toBeGreaterThan(110);
  await app.fit();
  await expect.poll(() => zoomOf(app)).toBeLessThan(60);
});

test('moves by wheel, by space and drag, and by the middle button', async ({ app }) => {
  await app.openHotel();
  await app.selectNothing();
  await app.press('ControlOrMeta+0');
  await app.paints();
  const { x, y } = await middleOf(app);
  const { mouse, keyboard } = app.page;
  await mouse.move(x, y);
  let before = await pictureOf(app);
  const moves = async (gesture: () => Promise<void>): Promise<void> => {
    await gesture();
    await expect.poll(async () => (await pictureOf(app)).equals(before)).toBe(false);
    before = await pictureOf(app);
  };
  await test.step('wheel', () => moves(() => mouse.wheel(180, 0)));
  await test.step('space and drag', () => moves(async () => {
    await keyboard.down('Space');
    await mouse.down();
    await mouse.move(x - 150, y - 40, { steps: 4 });
    await mouse.up();
    await keyboard.up('Space');
  }));
  await test.step('middle button', () => moves(async () => {
    await mouse.move(x, y);
    await mouse.down({ button: 'middle' });
    await mouse.move(x - 120, y, { steps: 4 });
    await mouse.up({ button: 'middle' });
  }));
  await test.step('and nothing was changed by that', async () => {
    await expect(app.button('action.undo')).toBeDisabled();
  });
});

test('starts with the file it was started with', async ({ app }) => {
  await app.openHotel();
  await app.saveAs('stay.blueprint');
  await app.isSaved();
  await app.restart('stay.blueprint');
  await expect(app.canvas).toBeVisible();
  await app.isSaved();
});

test('says that a recent file is gone, and lets it be removed', async ({ app }) => {
  await app.newDocument();
  await app.saveAs('gone.blueprint');
  await app.isSaved();
  rmSync(app.path('gone.blueprint'));
  await app.restart();
  await expect(app.page.getByText(app.t('home.missing'))).toBeVisible();
  await app.button('home.removeRecent').click();
  await expect(app.page.getByText(app.t('home.recentEmptyText'))).toBeVisible();
});

test('the dark theme stays', async ({ app }) => {
  await app.page.getByRole('radio', { name: app.t('theme.dark') }).or(app.button('theme.dark')).first().click();
  const background = (): Promise<string> => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(async () => Number(/\d+/.exec(await background())?.[0])).toBeLessThan(80);
  await app.restart();
  expect(Number(/\d+/.exec(await background())?.[0])).toBeLessThan(80);
});

for (const [width, height] of [[1024, 700], [1440, 900]] as const) {
  test(`nothing is cut off at ${width} × ${height}`, async ({ app }) => {
    await app.page.setViewportSize({ width, height });
    const overflow = (): Promise<boolean> => app.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    expect(await overflow()).toBe(false);
    await app.openHotel();
    expect(await overflow()).toBe(false);
    for (const button of await app.page.getByRole('banner').getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 1 });
    }
  });
}
