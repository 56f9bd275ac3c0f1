// The built page in a real browser over the browser host, with real files; with SIGHTLINE_E2E=electron the same specs run
// in Electron.

import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../build/scripts/chromium.mjs';

const executablePath = await findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Two cores: more browsers at once would only wait for one another.
  workers: process.env.CI ? 1 : 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) },
  },
});
