// Files that the system hands to the app: start arguments, a second start, a Mac's "open with" (which may come before the
// app is ready).

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ElectronApi } from './electronApi';

/** The path among the arguments, absolute; null for none. Electron's own flags are skipped, and so is the app's folder when not packed. */
export function pathArgument(argv: readonly string[], isPackaged: boolean, cwd: string): string | null {
  const plain = argv.slice(1).filter((argument) => !argument.startsWith('-'));
  const path = plain[isPackaged ? 0 : 1];
  return path === undefined ? null : resolve(cwd, path);
}

export interface Start {
  readonly file: string | null;
  /** Where dialogs begin. */
  readonly folder: string | null;
}

export function startOf(path: string | null): Start {
  if (path === null) return { file: null, folder: null };
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? { file: null, folder: path } : { file: path, folder: null };
}

export interface OpenRequests {
  /** Takes the last file that was asked for before `listen`. */
  early(): string | null;
  /** From now on, each file that is asked for, and one that was asked for meanwhile; null: only the app itself. */
  listen(listener: (path: string | null) => void): void;
}

function fileOf(data: unknown): string | null {
  const path = typeof data === 'object' && data !== null && 'path' in data ? data.path : null;
  return typeof path === 'string' ? startOf(path).file : null;
}

/** Starts collecting; to be called before the app is ready. */
export function openRequests({ app }: ElectronApi): OpenRequests {
  let early: string | null = null;
  let listener: (path: string | null) => void = (path) => {
    early = path ?? early;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    listener(path);
  });
  app.on('second-instance', (_event, _argv, _cwd, data) => listener(fileOf(data)));
  return {
    early() {
      const path = early;
      early = null;
      return path;
    },
    listen(next) {
      listener = next;
      if (early !== null) next(early);
    },
  };
}
