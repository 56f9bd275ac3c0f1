// The shell's side of the contract, put together: every request of shared/api over the services. Electron and the
// browser host differ only in the ports they pass, so the page finds the same behaviour in both.

import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocaleId } from '#shared/i18n/messages';
import { localeFor } from '#shared/i18n/translator';
import { disk } from '../disk/disk';
import { fileDescriber } from '../fileInfo';
import { createHandles } from '../handles';
import { createReach } from '../reach';
import { preferencesFile } from '../state/preferences';
import { createRecents } from '../state/recents';
import { appHandlers } from './appHandlers';
import type { ShellContext } from './context';
import { createDispatch, type Dispatch } from './dispatch';
import { exampleHandlers, fileHandlers, recentHandlers } from './fileHandlers';
import { exportHandlers } from './exportHandlers';
import { folderHandlers } from './folderHandlers';
import type { Exporter, HostPorts } from './ports';

export interface ShellOptions {
  readonly host: 'electron' | 'browser';
  readonly version: string;
  /** BCP 47, as the system gives it. */
  readonly systemLocale: string;
  /** As `process.platform`. */
  readonly platform: string;
  /** The person's home folder, to shorten places. */
  readonly home: string;
  /** The app's own folder for preferences and recent files. */
  readonly dataDir: string;
  readonly examplesDir: string;
  /** The only folder that may be reached; null: whatever a person picks. */
  readonly root: string | null;
  /** The file that the app was started with. */
  readonly startFile: string | null;
  readonly exporter: Exporter;
  readonly ports: HostPorts;
}

export interface Shell {
  readonly dispatch: Dispatch;
  /** Asks the page to open a file that came from outside: a second start, the system's "open with". */
  openFile(path: string): void;
  /** The language the person has chosen, or the system's. */
  locale(): Promise<LocaleId>;
  close(): Promise<void>;
}

const randomName = () => randomBytes(9).toString('base64url');

async function createContext(options: ShellOptions): Promise<ShellContext> {
  const { dataDir, startFile, home } = options;
  const save = { disk, wait: (ms: number) => wait(ms), randomName };
  const handles = createHandles(randomName);
  return {
    ...options,
    startFile: startFile === null ? null : resolve(startFile),
    now: Date.now,
    save,
    handles,
    reach: await createReach(disk, options.root),
    describe: fileDescriber(handles, home),
    recents: createRecents(save, join(dataDir, 'recents.json')),
    preferences: preferencesFile(save, join(dataDir, 'preferences.json')),
  };
}

/** @throws the file system's error when the root folder is not there */
export async function createShell(options: ShellOptions): Promise<Shell> {
  const context = await createContext(options);
  const dispatch = createDispatch({
    ...appHandlers(context),
    ...fileHandlers(context),
    ...recentHandlers(context),
    ...exampleHandlers(context),
    ...folderHandlers(context),
    ...exportHandlers(context),
  });
  return {
    dispatch,
    openFile: (path) => options.ports.emit('files.openRequested', { file: context.describe(resolve(path)) }),
    locale: async () => (await context.preferences.read()).locale ?? localeFor(options.systemLocale),
    close: () => options.exporter.close(),
  };
}
