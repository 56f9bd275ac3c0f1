// What the page gets to see of Electron: requests and events by the names of shared/api, and nothing else. The checks of
// what they carry are on both ends; here only names pass or don't.

import type { IpcRenderer, IpcRendererEvent, WebUtils } from 'electron';
import { events, requests } from '#shared/api/contract';
import { DROP_CHANNEL, EVENT_CHANNEL, REQUEST_CHANNEL, type Transport } from '#shared/api/transport';

type DroppedFile = Parameters<WebUtils['getPathForFile']>[0];

/** A file that the page has made up has no path; the page itself never sees one. Throws for what is no file. */
export function createBridge(
  ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>,
  { getPathForFile }: Pick<WebUtils, 'getPathForFile'>,
): Required<Transport> {
  return {
    async dropped(file) {
      const path = getPathForFile(file as DroppedFile);
      return path === '' ? null : ipc.invoke(DROP_CHANNEL, path);
    },
    request: (name, input) =>
      Object.hasOwn(requests, name) ? ipc.invoke(REQUEST_CHANNEL, name, input) : Promise.reject(new Error('no such request')),
    on(name, listener) {
      if (!Object.hasOwn(events, name)) return () => undefined;
      const receive = (_event: IpcRendererEvent, sent: unknown, payload: unknown) => {
        if (sent === name) listener(payload);
      };
      ipc.on(EVENT_CHANNEL, receive);
      return () => void ipc.removeListener(EVENT_CHANNEL, receive);
    },
  };
}
