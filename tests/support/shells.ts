// The two things the page can run in, as far as a test has to know the difference: how it starts, how it ends, and who
// answers when the app asks for a file.

import { join } from 'node:path';
import { _electron, expect, type Browser, type ElectronApplication, type Page } from '@playwright/test';
import type { MessageKey, MessageParams } from '#shared/i18n/messages';
import { startBrowserHost, type HostPlace } from '../../build/scripts/browserHost.mjs';
import { root } from './sources';

export type DialogKind = 'open' | 'save';

/** Texts in the language that the app shows just now. */
export type Texts = (key: MessageKey, params?: MessageParams) => string;

export interface Shell {
  readonly page: Page;
  /** `trigger` makes the app ask for a file; the answer is the file of that name in the served folder. */
  answer(kind: DialogKind, name: string, texts: Texts, trigger: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

async function answerInPage(page: Page, kind: DialogKind, name: string, texts: Texts): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('listbox') });
  await expect(dialog.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  if (kind === 'save') {
    const field = dialog.getByLabel(texts('pick.fileName'), { exact: true });
    // A person types at once, so the field has to have the focus.
    await expect(field).toBeFocused();
    await field.fill(name);
    await dialog.getByRole('button', { name: texts('pick.save'), exact: true }).click();
    return;
  }
  await dialog.getByRole('option').filter({ hasText: name }).first().click();
  await dialog.getByRole('button', { name: texts('pick.open'), exact: true }).click();
}

/** Anything that the page asks from elsewhere than its own host; nothing may. */
function watchAddresses(page: Page, own: string, foreign: string[]): void {
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:' || `${protocol}//${host}` === own) return;
    foreign.push(request.url());
  });
}

/** Starts the browser host and opens its page. Requests to other addresses are added to `foreign`. */
export async function startInBrowser(browser: Browser, place: HostPlace, foreign: string[], prepare: (page: Page) => void): Promise<Shell> {
  const host = await startBrowserHost(place);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', reducedMotion: 'reduce' });
  const page = await context.newPage();
  watchAddresses(page, new URL(host.url).origin, foreign);
  prepare(page);
  await page.goto(host.url);
  return {
    page,
    async answer(kind, name, texts, trigger) {
      await trigger();
      await answerInPage(page, kind, name, texts);
    },
    async close() {
      await context.close();
      await host.stop();
    },
  };
}

function stubDialogs(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, path);
}

/** Starts Electron on the built app. */
export async function startInElectron(place: HostPlace & { folder: string }, foreign: string[], prepare: (page: Page) => void): Promise<Shell> {
  const app = await _electron.launch({
    args: [root, '--no-sandbox', place.target],
    env: { ...(process.env as Record<string, string>), SIGHTLINE_DATA_DIR: place.data },
  });
  const page = await app.firstWindow();
  watchAddresses(page, 'app://sightline', foreign);
  prepare(page);
  return {
    page,
    async answer(_kind, name, _texts, trigger) {
      await stubDialogs(app, join(place.folder, name));
      await trigger();
    },
    close: () => app.close(),
  };
}
