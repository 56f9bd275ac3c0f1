// Entry of the Electron app. Everything up to "ready" has to happen before the first await.

import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { homedir } from 'node:os';
import { builtFolders, dataFolder } from '../services/appFolders';
import { createExporter } from '../services/export/createExporter';
import { runApp } from './runApp';

const folders = builtFolders(import.meta.url);

runApp({ app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell }, {
  argv: process.argv,
  cwd: process.cwd(),
  platform: process.platform,
  home: homedir(),
  dataDir: dataFolder(process.platform, homedir(), process.env),
  folders,
  exporter: createExporter({ workerUrl: folders.exportWorker, fontsDir: folders.fonts }),
}).catch((error: unknown) => {
  dialog.showErrorBox(app.getName(), error instanceof Error ? error.message : String(error));
  app.exit(1);
});
