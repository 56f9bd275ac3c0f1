// The IPC side of shared/api: one channel for requests, one for events, one for files dropped on the window. A request counts only when it comes from the
// main frame of our window showing our page.

import { isAbsolute } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { hostError } from '#shared/api/errors';
import { DROP_CHANNEL, EVENT_CHANNEL, REQUEST_CHANNEL } from '#shared/api/transport';
import type { FileInfo } from '#shared/api/fields';
import { err, ok } from '#shared/lib/result';
import type { Dispatch } from '../services/shell/dispatch';
import type { Emit } from '../services/shell/ports';
import { isPageUrl } from './appProtocol';
import type { AppWindow, ElectronApi } from './electronApi';

function isOurs(event: IpcMainInvokeEvent, window: AppWindow): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === window.webContents.mainFrame && isPageUrl(frame.url);
}

/** Answers the window's requests. */
export function answerRequests({ ipcMain }: ElectronApi, window: AppWindow, dispatch: Dispatch): void {
  ipcMain.handle(REQUEST_CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isOurs(event, window) || typeof name !== 'string') return err(hostError('badRequest', '', 'unknown sender'));
    return dispatch(name, input);
  });
}

/** Answers the preload script, which alone knows where a dropped file lies, with what the page may know of it. */
export function answerDrops({ ipcMain }: ElectronApi, window: AppWindow, describe: (path: string) => FileInfo): void {
  ipcMain.handle(DROP_CHANNEL, (event, path: unknown) => {
    const isPath = typeof path === 'string' && isAbsolute(path);
    return isPath && isOurs(event, window) ? ok(describe(path)) : err(hostError('badRequest', '', 'no dropped file'));
  });
}

/** Sends events to the window while it is there. */
export function windowEmitter(window: () => AppWindow | null): Emit {
  return (name, payload) => {
    const target = window();
    if (target && !target.isDestroyed()) target.webContents.send(EVENT_CHANNEL, name, payload);
  };
}
