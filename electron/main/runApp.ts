// The life of the Electron app: one instance, one window, the shell behind it.

import { setTimeout as wait } from 'node:timers/promises';
import type { MessageKey, Translate } from '#shared/i18n/messages';
import { localeFor, translator } from '#shared/i18n/translator';
import type { BuiltFolders } from '../services/appFolders';
import { createShell, type Shell } from '../services/shell/createShell';
import type { Exporter, HostPorts } from '../services/shell/ports';
import { handleScheme, registerScheme } from './appProtocol';
import { closeGuard } from './closeGuard';
import { createWindow, loadPage } from './createWindow';
import type { AppWindow, ElectronApi } from './electronApi';
import { answerDrops, answerRequests, windowEmitter } from './ipc';
import { lockDownContents, lockDownSession } from './lockDown';
import { menuTemplate, type MenuDescription } from './nativeMenu';
import { openLinks } from './openLinks';
import { openRequests, pathArgument, startOf, type OpenRequests, type Start } from './openRequests';
import { systemDialogs } from './systemDialogs';

export interface AppSetup {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly platform: string;
  readonly home: string;
  readonly dataDir: string;
  readonly folders: BuiltFolders;
  readonly exporter: Exporter;
}

/** How long quitting waits for drives; ms. */
const MOST_MS = 2000;

/** The system's side of the window. */
function portsOf(electron: ElectronApi, setup: AppSetup, window: AppWindow, start: Start, language: () => Promise<Translate>): HostPorts {
  const emit = windowEmitter(() => window);
  const run = (action: string) => emit('menu.action', { action });
  const text = async (key: MessageKey) => (await language())(key);
  return {
    emit,
    window: closeGuard(window, emit),
    dialogs: systemDialogs(electron, { window: () => window, startFolder: start.folder, text }),
    setMenu(description: MenuDescription) {
      void language().then((t) => {
        electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(menuTemplate(description, setup.platform, t, run)));
      });
    },
    showInFolder: (path) => electron.shell.showItemInFolder(path),
    trash: (path) => electron.shell.trashItem(path),
  };
}

async function openWindow(electron: ElectronApi, setup: AppSetup, start: Start): Promise<{ window: AppWindow; shell: Shell }> {
  const { app } = electron;
  const window = createWindow(electron, setup.folders.preload);
  let shell: Shell | null = null;
  const language = async () => translator((await shell?.locale()) ?? localeFor(app.getLocale()));
  shell = await createShell({
    host: 'electron',
    version: app.getVersion(),
    systemLocale: app.getLocale(),
    platform: setup.platform,
    home: setup.home,
    dataDir: setup.dataDir,
    examplesDir: setup.folders.examples,
    templatesDir: setup.folders.templates,
    root: null,
    startFile: start.file,
    exporter: setup.exporter,
    ports: portsOf(electron, setup, window, start, language),
  });
  answerRequests(electron, window, shell.dispatch);
  answerDrops(electron, window, shell.fileOf);
  openLinks(electron, window, async (key) => (await language())(key));
  await loadPage(window);
  return { window, shell };
}

/** What the shell has said on shared drives is taken back before the app goes; a drive that is gone does not hold it. */
function closeBeforeQuit({ app }: ElectronApi, shell: Shell): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void Promise.race([shell.close(), wait(MOST_MS)]).catch(() => undefined).finally(() => {
      closed = true;
      app.quit();
    });
  });
}

function passOn(requests: OpenRequests, window: AppWindow, shell: Shell): void {
  requests.listen((path) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    if (path !== null) shell.openFile(path);
  });
}

/** Runs until the window is closed. Resolves when the page is loaded, or at once for a second instance. */
export async function runApp(electron: ElectronApi, setup: AppSetup): Promise<void> {
  const { app } = electron;
  const path = pathArgument(setup.argv, app.isPackaged, setup.cwd);
  // First: the lock that makes it one instance is kept in this folder.
  app.setPath('userData', setup.dataDir);
  if (!app.requestSingleInstanceLock({ path })) return app.quit();
  registerScheme(electron);
  lockDownContents(electron);
  const requests = openRequests(electron);
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  lockDownSession(electron);
  handleScheme(electron, setup.folders);
  const early = requests.early();
  const { window, shell } = await openWindow(electron, setup, startOf(early ?? path));
  closeBeforeQuit(electron, shell);
  passOn(requests, window, shell);
}
