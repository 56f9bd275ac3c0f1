import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, inElectron, test } from '../support/app';
import { documentText } from '../../build/torture/documentText';

test.skip(inElectron, 'the system asks for the folder there');

test('a folder’s blueprints are shown with pictures, are found, follow the disk, and open', async ({ app }) => {
  mkdirSync(app.path('team/Banks'), { recursive: true });
  writeFileSync(app.path('team/hotel.blueprint'), documentText('Grand hotel').replace('{\n', '{\n  "saved": {"at": 1760000000000, "by": "Anna"},\n'));
  writeFileSync(app.path('team/Banks/account.blueprint'), documentText('<b>Opening</b> an account'));
  writeFileSync(app.path('team/list.blueprint'), 'milk, eggs');

  await app.button('library.choose').click();
  await app.page.getByRole('option', { name: /team/ }).click();
  await app.button('pick.chooseFolder', { name: 'team' }).click();
  const gallery = app.page.getByRole('list', { name: app.t('library.gallery', { folder: 'team' }) });
  const cards = gallery.getByRole('button');
  await expect(cards).toHaveCount(3);
  const hotel = app.button('library.open', { title: 'Grand hotel' });
  await expect(hotel).toContainText(/Anna, /);
  await expect(hotel.locator('img')).toHaveJSProperty('complete', true);
  await expect(app.button('library.open', { title: 'list' })).toContainText(app.t('library.problem.notBlueprint'));

  await app.press('/');
  await app.page.keyboard.type('open bank');
  await expect(cards).toHaveCount(1);
  await expect(cards.locator('mark')).toHaveText(['Open', 'Bank']);
  await app.press('Escape');
  await expect(cards).toHaveCount(3);

  writeFileSync(app.path('team/new.blueprint'), documentText('Just saved'));
  rmSync(app.path('team/list.blueprint'));
  await app.press('F5');
  await expect(app.button('library.open', { title: 'Just saved' })).toBeVisible();
  await expect(cards).toHaveCount(3);

  await app.press('ControlOrMeta+f');
  await app.page.keyboard.type('hotel');
  await app.press('ArrowDown', 'Enter');
  await expect(app.canvas).toBeVisible();
  await app.goHome();
  // As it was left.
  await expect(cards).toHaveCount(1);
  await app.restart();
  await expect(app.button('library.open', { title: 'Just saved' }).locator('img')).toBeVisible();
});
