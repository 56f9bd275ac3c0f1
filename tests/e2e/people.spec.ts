// People of the analysis by keys alone: stakeholders on their map, roles by letters, and where the keys are after removing.

import { expect, test } from '../support/app';

test('stakeholders move between rings, take roles by letters and are removed; the keys stay in the panel', async ({ app }) => {
  const { page, t } = app;
  await app.openHotel();
  await app.press('ControlOrMeta+Alt+t');
  await page.getByRole('tab', { name: t('people.stakeholders'), exact: true }).click();
  const field = page.getByRole('textbox', { name: t('people.newStakeholder') });
  await field.fill('Front desk');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await field.fill('Housekeeping');
  await page.keyboard.press('Enter');
  const onRing = (name: string, ring: 'inner' | 'middle') => page.getByRole('button', { name: t('people.onRing', { name, ring: t(`ring.${ring}`) }) });
  await onRing('Front desk', 'middle').press('ArrowDown');
  await expect(onRing('Front desk', 'inner')).toBeFocused();

  await page.getByRole('tab', { name: t('people.raci'), exact: true }).click();
  await page.getByRole('grid').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'r', 'a', 'ArrowRight', 'a']) await page.keyboard.press(key);
  await expect(page.getByRole('row').filter({ hasText: t('raci.accountable', { count: 2 }) })).toHaveCount(1);
  await page.keyboard.press('a');
  await expect(page.getByRole('row').filter({ hasText: t('raci.one') })).toHaveCount(1);

  await page.getByRole('tab', { name: t('people.stakeholders'), exact: true }).click();
  await onRing('Front desk', 'inner').press('Delete');
  await expect(onRing('Housekeeping', 'middle')).toBeFocused();
  await onRing('Housekeeping', 'middle').press('Delete');
  await expect(field).toBeFocused();
});
