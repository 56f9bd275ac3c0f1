// Printing: Ctrl+P asks how, begins as the last PDF, and gives the printer the very pages of that PDF.

import { readFileSync } from 'node:fs';
import { difference } from '../outputs/support/ink';
import { hasPoppler, pdfRaster, pdfTool } from '../outputs/support/raster';
import { expect, inElectron, test } from '../support/app';

test.skip(inElectron || !hasPoppler, 'needs a browser that prints into a file, and poppler');

test('what is printed is the PDF: as many pages, as large, with the same on them', async ({ app }) => {
  await app.openHotel();
  // The system's own dialog would wait for a person.
  await app.page.evaluate(() => void (window.print = () => undefined));
  await app.exportAs('pdf', 'tiles.pdf', async () => {
    await app.dialog.getByRole('combobox', { name: app.t('export.paper'), exact: true }).click();
    await app.page.getByRole('option', { name: 'A4', exact: true }).click();
    await app.dialog.getByRole('combobox', { name: app.t('export.way'), exact: true }).click();
    await app.page.getByRole('option', { name: app.t('export.way.scale'), exact: true }).click();
  });
  await app.dialog.getByRole('button', { name: app.t('app.done'), exact: true }).click();
  await app.press('ControlOrMeta+p');
  await expect(app.dialog.getByRole('status')).toContainText('4 × 1');
  await app.dialog.getByRole('button', { name: app.t('print.run'), exact: true }).click();
  await expect(app.page.locator('.print-page')).toHaveCount(4);
  const printed = await app.page.pdf({ preferCSSPageSize: true });
  const exported = readFileSync(app.path('tiles.pdf'));
  for (const pdf of [printed, exported]) expect(pdfTool(pdf, 'pdfinfo', ['{file}'])).toMatch(/Pages: +4\n[^]*Page size: +841\.\d+ x 59[45]\.\d+ pts \(A4\)/);
  expect(pdfTool(printed, 'pdftotext', ['-f', '1', '-l', '1', '{file}', '-'])).toContain('Makes reservation');
  expect(difference(await pdfRaster(printed, 1), await pdfRaster(exported, 1))).toBeLessThan(0.01);
  await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(app.page.locator('.print-page')).toHaveCount(0);
});
