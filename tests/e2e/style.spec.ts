import { expect, test } from '../support/app';
import { blueprintIn } from '../support/sheet';

test('the style is chosen in its panel, each change is one undo step, and the file has it', async ({ app }) => {
  await app.openHotel();
  await app.press('ControlOrMeta+Alt+y');
  const panel = app.page.getByRole('complementary', { name: app.t('style.name') });
  await panel.getByRole('radio', { name: app.t('style.preset.warm') }).click();
  const accent = panel.getByLabel(app.t('style.hex', { name: app.t('style.color.accent') }));
  await accent.fill('C8102E');
  await accent.press('Enter');
  await expect(accent).toHaveValue('#c8102e');
  await panel.getByRole('button', { name: app.t('style.part.badges') }).click();
  await expect(panel.getByRole('button', { name: app.t('style.part.badges') })).toHaveAttribute('aria-pressed', 'false');
  await app.press('Escape');
  await app.press('ControlOrMeta+z');
  await expect(panel.getByRole('button', { name: app.t('style.part.badges') })).toHaveAttribute('aria-pressed', 'true');
  await app.saveAs('styled.blueprint');
  await app.isSaved();
  expect(blueprintIn(app.text('styled.blueprint')).style).toEqual({ preset: 'warm', colors: { accent: '#c8102e' } });
});
