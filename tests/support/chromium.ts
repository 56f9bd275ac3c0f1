// The browser that tests run in, and how it is started: unattended, and asking nobody on the network.

import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../build/scripts/chromium.mjs';

export { findChromium };

/** Starts Chromium; the caller closes it. Throws when none is installed. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: npm test installs one, or set SIGHTLINE_CHROMIUM');
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
}
