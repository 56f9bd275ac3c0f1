// The parts of Electron that the main process uses, as a parameter: every decision of this room can be tested over a
// stand-in, and one look tells how much of Electron the product depends on.

import type * as Electron from 'electron';

export type ElectronApi = Pick<typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'session' | 'shell'>;
export type AppWindow = Electron.BrowserWindow;
export type MenuTemplate = Electron.MenuItemConstructorOptions[];
