// The shell's side of the contract, put together: every request of shared/api over the services. Electron and the
// browser host differ only in the ports they pass, so the page finds the same behaviour in both.

import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FileInfo } from '#shared/api/fields';
import type { LocaleId } from '#shared/i18n/messages';
import { localeFor } from '#shared/i18n/translator';
import { disk } from '../disk/disk';
import { fileDescriber } from '../fileInfo';
import { createHandles } from '../handles';
import { createJournals, type Journals } from '../journal/createJournals';
import { journalDisk } from '../journal/journalDisk';
import { createPresence } from '../presence/createPresence';
import { processRuns } from '../processRuns';
import { createReach } from '../reach';
import { preferencesFile } from '../state/preferences';
import { createRecents } from '../state/recents';
import { createOwnTemplates } from '../templates/ownTemplates';
import { appHandlers } from './appHandlers';
import { backupHandlers } from './backupHandlers';
import type { ShellContext } from './context';
import { createSaving } from './createSaving';
import { createDispatch, type Dispatch } from './dispatch';
import { exampleHandlers, fileHandlers, recentHandlers } from './fileHandlers';
import { exportHandlers } from './exportHandlers';
import { figureHandlers } from './figureHandlers';
import { reportHandlers } from './reportHandlers';
import { folderHandlers } from './folderHandlers';
import { journalHandlers } from './journalHandlers';
import { tableHandlers } from './tableHandlers';
import { templateHandlers } from './templateHandlers';
import { teamHandlers } from './teamHandlers';
import { libraryHandlers } from './libraryHandlers';
import { linkedHandlers } from './linkedHandlers';
import type { Exporter, HostPorts } from './ports';
import { shellLibrary } from './shellLibrary';
import { shellWatcher, watchHandlers } from './watchHandlers';

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
  readonly templatesDir: string;
  /** The only folder that may be reached; null: whatever a person picks. */
  readonly root: string | null;
  /** The file that the app was started with. */
  readonly startFile: string | null;
  readonly exporter: Exporter;
  readonly ports: HostPorts;
}

export interface Shell {
  readonly dispatch: Dispatch;
  /** How many temporary files of earlier runs were found and removed, when that is done. */
  readonly swept: Promise<number>;
  /** Asks the page to open a file that came from outside: a second start, the system's "open with". */
  openFile(path: string): void;
  /** What the page may know of a file that was dropped on its window; from now on it has a handle of it. */
  fileOf(path: string): FileInfo;
  /** The language the person has chosen, or the system's. */
  locale(): Promise<LocaleId>;
  close(): Promise<void>;
}

const randomName = () => randomBytes(9).toString('base64url');

function every(ms: number, call: () => void): () => void {
  const timer = setInterval(call, ms).unref();
  return () => clearInterval(timer);
}

function journalsIn(folder: string): Journals {
  return createJournals({
    disk: journalDisk, folder, randomName, now: Date.now, pid: process.pid, machine: hostname(), runs: processRuns,
    every,
  });
}

/** The language that the person has chosen, or the system's. */
function localeOf(preferences: ShellContext['preferences'], { systemLocale }: ShellOptions): () => Promise<LocaleId> {
  return async () => (await preferences.read()).locale ?? localeFor(systemLocale);
}

async function createContext(options: ShellOptions): Promise<ShellContext> {
  const { dataDir, startFile, home } = options;
  const saving = await createSaving({
    disk, wait: (ms: number) => wait(ms), now: Date.now, random: () => randomBytes(9).toString('hex'), isRunning: processRuns, dataDir,
  });
  const { save } = saving;
  const handles = createHandles(randomName, options.platform === 'darwin');
  const reach = await createReach(disk, options.root);
  const preferences = preferencesFile(save, join(dataDir, 'preferences.json'));
  const locale = localeOf(preferences, options);
  return {
    ...options,
    startFile: startFile === null ? null : resolve(startFile),
    now: Date.now,
    ...saving,
    handles,
    reach,
    describe: fileDescriber(handles, home),
    recents: createRecents(save, join(dataDir, 'recents.json')),
    preferences,
    templates: createOwnTemplates(save, join(dataDir, 'templates'), Date.now),
    ...shellLibrary({ save, reach, exporter: options.exporter, dataDir, now: Date.now, locale }),
    journals: journalsIn(join(dataDir, 'journal')),
    presence: createPresence({ disk, now: Date.now, randomName: save.randomName, every, hasPage: (page) => options.ports.hasPage?.(page) ?? true }),
  };
}

/** @throws the file system's error when the root folder is not there */
export async function createShell(options: ShellOptions): Promise<Shell> {
  const context = await createContext(options);
  const watcher = shellWatcher(context);
  const dispatch = createDispatch({
    ...appHandlers(context),
    ...fileHandlers(context),
    ...recentHandlers(context),
    ...exampleHandlers(context),
    ...folderHandlers(context),
    ...exportHandlers(context),
    ...figureHandlers(context),
    ...reportHandlers(context),
    ...tableHandlers(context),
    ...templateHandlers(context),
    ...backupHandlers(context),
    ...journalHandlers(context),
    ...teamHandlers(context),
    ...libraryHandlers(context),
    ...linkedHandlers(context),
    ...watchHandlers(context, watcher),
  });
  return {
    dispatch,
    // Not waited for: a drive may be slow, and nobody needs it to be over. What can't be read is passed over.
    swept: context.recents.list().then((files) => context.sweep(files.map(({ path }) => path), context.reach)),
    openFile: (path) => options.ports.emit('files.openRequested', { file: context.describe(resolve(path)) }),
    fileOf: (path) => context.describe(resolve(path)),
    locale: localeOf(context.preferences, options),
    async close() {
      watcher.close();
      context.journals.close();
      await Promise.all([options.exporter.close(), context.library.settled(), context.presence.close()]);
    },
  };
}
