import { expect, test } from '../support/app';

test('the language changes while running, and stays', async ({ app }) => {
  await app.setLocale('zh-CN');
  await expect(app.button('home.new')).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('lang', /^zh/);
  await app.restart();
  await expect(app.button('home.new')).toBeVisible();
  await app.openHotel();
  await expect(app.button('topBar.export')).toBeVisible();
  await app.setLocale('en');
  await expect(app.button('topBar.export')).toBeVisible();
  await expect(app.canvas).toBeVisible();
});

test('an undo step made in one language reads in the other', async ({ app }) => {
  await app.newDocument();
  await app.addCard(0, 0, 'Poster');
  await app.setLocale('zh-CN');
  await app.press('ControlOrMeta+z');
  await app.press('ControlOrMeta+Shift+z');
  await expect(app.button('topBar.export')).toBeVisible();
});

test('Chinese is typed with an input method', async ({ app }) => {
  await app.newDocument();
  await app.selectCell(1, 0);
  await app.press('Enter');
  await expect(app.typing).toBeVisible();
  const session = await app.page.context().newCDPSession(app.page);
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.imeSetComposition', { text: '你hao', selectionStart: 4, selectionEnd: 4 });
  await test.step('Enter and Escape while composing belong to the input method', async () => {
    for (const key of ['Enter', 'Escape', 'ArrowRight']) {
      await app.typing.dispatchEvent('keydown', { key, isComposing: true, keyCode: 229, bubbles: true, cancelable: true });
    }
    await expect(app.typing).toBeVisible();
  });
  await session.send('Input.insertText', { text: '你好，登记入住' });
  await expect(app.typing).toHaveValue('你好，登记入住');
  await app.press('Enter', 'Escape');
  await expect(app.typing).toBeHidden();
  await app.saveAs('中文.blueprint');
  await app.isSaved();
  expect(app.text('中文.blueprint')).toContain('你好，登记入住');
});
