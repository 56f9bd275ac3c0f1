// The IPC side of shared/api: one channel for requests, one for events. A request counts only when it comes from the
// main frame of our window showing our page.

import type { IpcMainInvokeEvent } from 'electron';
import { hostError } from '#shared/api/errors';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '#shared/api/transport';
import { err } from '#shared/lib/result';
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

/** Sends events to the window while it is there. */
export function windowEmitter(window: () => AppWindow | null): Emit {
  return (name, payload) => {
    const target = window();
    if (target && !target.isDestroyed()) target.webContents.send(EVENT_CHANNEL, name, payload);
  };
}
