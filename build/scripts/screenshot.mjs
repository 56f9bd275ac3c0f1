// Makes the README's picture from the real app: node build/scripts/screenshot.mjs [target.png]

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBuilt } from './build.mjs';
import { startBrowserHost } from './browserHost.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';

const target = resolve(process.argv[2] ?? 'assets/readme/app.png');
const place = mkdtempSync(join(tmpdir(), 'sightline-picture-'));

async function picture(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US', reducedMotion: 'reduce' });
  await page.goto(url);
  await page.getByRole('button', { name: /overnight hotel stay/i }).first().click();
  await page.getByRole('main', { name: 'Blueprint' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  // The sheet is painted over several frames; half a second is plenty and changes nothing about what is shown.
  await page.waitForTimeout(500);
  mkdirSync(dirname(target), { recursive: true });
  await page.screenshot({ path: target });
}

await ensureBuilt();
const host = await startBrowserHost({ target: place, data: join(place, 'data') });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
try {
  await picture(browser, host.url);
  console.log(target);
} finally {
  await browser.close();
  await host.stop();
  rmSync(place, { recursive: true, force: true });
}
