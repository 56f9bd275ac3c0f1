// The window: sandboxed, isolated, shown when it has something to show.

import { PAGE_URL } from './appProtocol';
import type { AppWindow, ElectronApi } from './electronApi';

/** The light sheet's surround, so that nothing flashes before the first paint. */
const BACKGROUND = '#f4f5f7';

/** @param preload the absolute path of the preload bundle */
export function createWindow({ BrowserWindow }: ElectronApi, preload: string): AppWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    backgroundColor: BACKGROUND,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Dictionaries would be downloaded.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Loads the page; its handlers have to be in place by now. */
export function loadPage(window: AppWindow): Promise<void> {
  return window.loadURL(PAGE_URL);
}
