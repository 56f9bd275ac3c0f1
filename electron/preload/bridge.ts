// What the page gets to see of Electron: requests and events by the names of shared/api, and nothing else. The checks of
// what they carry are on both ends; here only names pass or don't.

import type { IpcRenderer, IpcRendererEvent } from 'electron';
import { events, requests } from '#shared/api/contract';
import { EVENT_CHANNEL, REQUEST_CHANNEL, type Transport } from '#shared/api/transport';

export function createBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>): Transport {
  return {
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
