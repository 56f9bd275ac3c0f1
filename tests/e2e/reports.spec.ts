// Reports: chosen, saved as a PDF and as a web page in the other language; the choice is there again after a new start.

import { readFileSync } from 'node:fs';
import { hasPoppler, pdfTool } from '../outputs/support/raster';
import { expect, test, type App } from '../support/app';

/** Drawing a report can take a while on a busy machine. */
const SLOW = { timeout: 30_000 };

async function openReport(app: App): Promise<void> {
  const field = app.page.getByRole('combobox', { name: app.t('palette.title') });
  // Keys reach the sheet once a dialog before it has given the focus back.
  await expect(app.keys).toBeFocused(SLOW);
  await app.press('ControlOrMeta+k');
  await field.fill(app.t('report.title'));
  await app.page.getByRole('option', { name: app.t('action.report') }).first().click();
  await expect(app.dialog.getByRole('list', { name: app.t('report.sections') })).toBeVisible();
}

test.slow();

test('a report is saved as PDF and, in Chinese, as a web page; what was chosen is remembered', async ({ app }) => {
  const { t } = app;
  await app.openHotel();
  await app.saveAs('hotel.blueprint');
  await app.isSaved();
  await openReport(app);
  const section = (name: Parameters<App['t']>[0]) => app.dialog.getByRole('checkbox', { name: t(name), exact: true });
  const save = () => app.dialog.getByRole('button', { name: t('report.save'), exact: true }).click();
  await expect(section('report.section.measures')).toBeDisabled();
  await expect(section('report.section.measures')).toHaveAccessibleDescription(t('report.empty'));
  await section('report.section.checks').click();
  await app.pickTarget('report.pdf', save);
  await expect(app.dialog.getByText(t('report.doneTitle'), { exact: true })).toBeVisible(SLOW);
  const pdf = readFileSync(app.path('report.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  if (hasPoppler) {
    const text = pdfTool(pdf, 'pdftotext', ['-layout', '{file}', '-']);
    expect(text).toContain(t('report.section.inventory'));
    expect(text).not.toContain(t('report.section.checks'));
  }
  await app.dialog.getByRole('button', { name: t('app.done'), exact: true }).click();

  await app.restart('hotel.blueprint');
  await openReport(app);
  await expect(section('report.section.checks')).not.toBeChecked();
  await app.dialog.getByRole('radio', { name: 'HTML', exact: true }).click();
  await app.dialog.getByRole('radio', { name: t('action.language.zh-CN'), exact: true }).click();
  await app.pickTarget('report.html', save);
  await expect(app.dialog.getByText(t('report.doneTitle'), { exact: true })).toBeVisible(SLOW);
  const html = app.text('report.html');
  expect(html).toContain('触点清单');
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
});
