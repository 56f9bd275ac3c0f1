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
  await app.press('Delete');
  await app.dialog.getByLabel(app.t('checks.reason')).fill('As agreed');
  await app.press('Enter');
  await expect(findings).toHaveCount(count - 1);
  await expect(findings.nth(1)).toBeFocused();
  await app.saveAs('checked.blueprint');
  await app.isSaved();
  const { ignored } = blueprintIn(app.text('checked.blueprint'));
  expect(Object.values(ignored ?? {})).toMatchObject([{ reason: 'As agreed' }]);
  await findings.nth(1).focus();
  await app.press('End', 'Enter', 'ArrowDown');
  await expect(panel.getByRole('button', { name: app.t('checks.heed') })).toBeFocused();
  await app.press('Enter');
  await expect(findings).toHaveCount(count);
  // The keys are with what has come back, and from there they go to the field that it misses.
  await expect(findings.nth(1)).toBeFocused();
  await app.press('Enter', 'Tab', 'Enter');
  await expect(app.inspector.locator('textarea:focus')).toHaveValue('');
});
