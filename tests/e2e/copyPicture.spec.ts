// Copying as a picture: what lies on the clipboard, and what can be done where it is refused.

import { expect, inElectron, test } from '../support/app';

test.skip(inElectron, 'reading the clipboard is denied there');

test('a picture in pixels, an SVG with its fonts inside, and the way to an export where the clipboard refuses', async ({ app }) => {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.openHotel();
  const held = (type: string) => app.page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);
  await app.press('ControlOrMeta+Shift+c');
  await expect(app.toast(/^Copied as a picture: \d{4} × \d{3,4} px$/)).toBeVisible();
  expect((await held('image/png')).length).toBeGreaterThan(10_000);

  const copySvg = async () => {
    await app.press('ControlOrMeta+k');
    await expect(app.dialog).toBeVisible();
    await app.page.keyboard.type(app.t('action.copyAsSvg'));
    await expect(app.page.getByRole('option').first()).toContainText(app.t('action.copyAsSvg'));
    await app.press('Enter');
  };
  await copySvg();
  await expect(app.page.getByText(app.t('copy.svg'), { exact: true })).toBeVisible({ timeout: 20_000 });
  expect(await held('text/plain')).toMatch(/@font-face\{font-family:Inter/);
  expect(await held('image/svg+xml')).toContain('Makes reservation');

  await app.page.evaluate(() => void (navigator.clipboard.write = () => Promise.reject(new Error('denied'))));
  await copySvg();
  await expect(app.page.getByText(app.t('copy.failed'), { exact: true })).toBeVisible();
  await app.button('copy.exportInstead').last().click();
  await expect(app.dialog).toContainText(app.t('export.title'));
});
