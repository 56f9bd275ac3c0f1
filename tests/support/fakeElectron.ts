// A stand-in for the parts of Electron that the main process uses: it records what it is told and lets tests play the
// system's side.

import { EventEmitter } from 'node:events';
import type { ElectronApi, MenuTemplate } from '../../electron/main/electronApi';

type Answer = { canceled: boolean; filePath?: string; filePaths?: string[]; response?: number };
type IpcHandler = (event: unknown, ...args: unknown[]) => unknown;

export class FakeWindow extends EventEmitter {
  readonly frame = { url: 'app://sightline/' };
  readonly sent: unknown[][] = [];
  readonly webContents = {
    setWindowOpenHandler: (handler: (details: { url: string }) => unknown) => void (this.opensWindow = handler),
    mainFrame: this.frame, send: (...args: unknown[]) => void this.sent.push(args), isCrashed: () => this.crashed,
  };
  crashed = false;
  opensWindow: (details: { url: string }) => unknown = () => undefined;
  title = '';
  edited = false;
  closed = false;
  focused = 0;
  loaded = '';
  readonly options: Record<string, unknown>;

  constructor(options: Record<string, unknown> = {}) {
    super();
    this.options = options;
  }

  isDestroyed = () => this.closed;
  isMinimized = () => false;
  restore = () => undefined;
  show = () => undefined;
  focus = () => void (this.focused += 1);
  setTitle = (title: string) => void (this.title = title);
  setDocumentEdited = (edited: boolean) => void (this.edited = edited);
  loadURL = async (url: string) => void (this.loaded = url);

  /** As the person's click on the close button, or the page's own wish. */
  close = () => {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    this.closed = !prevented;
  };
}

export interface FakeElectron {
  readonly api: ElectronApi;
  readonly app: EventEmitter & { quits: number; paths: Record<string, string> };
  readonly windows: FakeWindow[];
  readonly handlers: Map<string, IpcHandler>;
  /** What the next dialogs answer, in order. */
  readonly answers: Answer[];
  readonly asked: Record<string, unknown>[];
  readonly menus: MenuTemplate[];
  /** Session and protocol handlers by name. */
  readonly installed: Map<string, (...args: never[]) => unknown>;
}

function fakeApp(first: boolean) {
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true, quits: 0, paths: {} as Record<string, string>,
    requestSingleInstanceLock: () => first,
    setPath: (name: string, path: string) => void (app.paths[name] = path),
    quit: () => void (app.quits += 1),
    whenReady: async () => undefined,
    getLocale: () => 'en-GB',
    getVersion: () => '1.0.0',
  });
  return app;
}

/** @param first whether this is the only instance */
export function fakeElectron({ first = true } = {}): FakeElectron {
  const fake = {
    app: fakeApp(first), windows: [] as FakeWindow[], handlers: new Map<string, IpcHandler>(), answers: [] as Answer[],
    asked: [] as Record<string, unknown>[], menus: [] as MenuTemplate[], installed: new Map<string, (...args: never[]) => unknown>(),
  };
  const dialog = async (_window: unknown, options: Record<string, unknown>) => {
    fake.asked.push(options);
    return fake.answers.shift() ?? { canceled: true, filePaths: [] };
  };
  const install = (name: string) => (handler: (...args: never[]) => unknown) => void fake.installed.set(name, handler);
  const api = {
    app: fake.app,
    BrowserWindow: class extends FakeWindow {
      constructor(options: Record<string, unknown>) {
        super(options);
        fake.windows.push(this);
      }
    },
    dialog: { showOpenDialog: dialog, showSaveDialog: dialog, showMessageBox: dialog },
    ipcMain: { handle: (channel: string, handler: IpcHandler) => void fake.handlers.set(channel, handler) },
    Menu: { buildFromTemplate: (template: MenuTemplate) => template, setApplicationMenu: (menu: MenuTemplate) => void fake.menus.push(menu) },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown) => install('schemes')(() => schemes),
      handle: (scheme: string, handler: (...args: never[]) => unknown) => install(scheme)(handler),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: install('permissionRequest'), setPermissionCheckHandler: install('permissionCheck'),
        setDevicePermissionHandler: install('device'), webRequest: { onBeforeRequest: install('request') },
      },
    },
    shell: {
      showItemInFolder: (path: string) => void fake.asked.push({ shown: path }),
      trashItem: async (path: string) => void fake.asked.push({ trashed: path }),
      openExternal: async (url: string) => void fake.asked.push({ opened: url }),
    },
  };
  return { ...fake, api: api as unknown as ElectronApi };
}
