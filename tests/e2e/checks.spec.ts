import { expect, test } from '../support/app';
import { blueprintIn } from '../support/sheet';

test('findings are gone to by keys, ignored with a reason, and heeded again', async ({ app }) => {
  await app.openHotel();
  await app.press('ControlOrMeta+Alt+k');
  const panel = app.page.getByRole('complementary', { name: app.t('checks.name') });
  const findings = panel.locator('.finding-go');
  await expect(findings.first()).toBeVisible();
  const count = await findings.count();
  await app.keys.focus();
  await app.press('F8');
  await expect(panel.locator('[aria-current]')).toHaveCount(1);
  await findings.first().focus();
  await app.press('ArrowDown', 'Enter');
  await expect(findings.nth(1)).toBeFocused();
  await expect(app.page.getByText(app.t('status.selected', { count: 1 }), { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: app.t('checks.ignore') }).nth(1).click();
  await app.dialog.getByLabel(app.t('checks.reason')).fill('As agreed');
  await app.press('Enter');
  await expect(findings).toHaveCount(count - 1);
  await app.saveAs('checked.blueprint');
  await app.isSaved();
  const { ignored } = blueprintIn(app.text('checked.blueprint'));
  expect(Object.values(ignored ?? {})).toMatchObject([{ reason: 'As agreed' }]);
  await panel.getByRole('button', { name: app.t('checks.ignored', { count: 1 }) }).click();
  await panel.getByRole('button', { name: app.t('checks.heed') }).click();
  await expect(findings).toHaveCount(count);
});
