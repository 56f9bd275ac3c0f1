import type { IpcRendererEvent } from 'electron';
import { expect, it } from 'vitest';
import { DROP_CHANNEL, EVENT_CHANNEL, REQUEST_CHANNEL } from '#shared/api/transport';
import type { RequestName, EventName } from '#shared/api/contract';
import { createBridge } from '../../../../electron/preload/bridge';

type Listener = (event: IpcRendererEvent, ...args: unknown[]) => void;

function fakeIpc() {
  const listeners = new Set<Listener>();
  const invoked: unknown[][] = [];
  const ipc = {
    invoke: async (...args: unknown[]) => void invoked.push(args),
    on: (channel: string, listener: Listener) => {
      expect(channel).toBe(EVENT_CHANNEL);
      listeners.add(listener);
    },
    removeListener: (_channel: string, listener: Listener) => void listeners.delete(listener),
  };
  const send = (...args: unknown[]) => listeners.forEach((listener) => listener({} as IpcRendererEvent, ...args));
  // As Electron's: a file that the page has made up is on no disk.
  const getPathForFile = (file: File) => (file.name === 'hotel.blueprint' ? '/srv/hotel.blueprint' : '');
  return { bridge: createBridge(ipc as unknown as Parameters<typeof createBridge>[0], { getPathForFile }), invoked, listeners, send };
}

it('passes on the requests of the contract and no others', async () => {
  const { bridge, invoked } = fakeIpc();
  await bridge.request('recents.list', {});
  expect(invoked).toEqual([[REQUEST_CHANNEL, 'recents.list', {}]]);
  await expect(bridge.request('ELECTRON_BROWSER_SEND' as RequestName, {})).rejects.toThrow();
  await expect(bridge.request('toString' as RequestName, {})).rejects.toThrow();
  expect(invoked).toHaveLength(1);
});

it('gives the page the payload of its event and nothing of Electron', () => {
  const { bridge, listeners, send } = fakeIpc();
  const heard: unknown[][] = [];
  const stop = bridge.on('menu.action', (...args) => void heard.push(args));
  send('menu.action', { action: 'save' });
  send('window.closeRequested', {});
  expect(heard).toEqual([[{ action: 'save' }]]);
  stop();
  bridge.on('anything' as EventName, () => undefined);
  expect(listeners.size).toBe(0);
});

it('hands a dropped file over by its path, which the page does not get to see', async () => {
  const { bridge, invoked } = fakeIpc();
  await bridge.dropped(new File([], 'hotel.blueprint'));
  expect(await bridge.dropped(new File([], 'made up.blueprint'))).toBeNull();
  expect(invoked).toEqual([[DROP_CHANNEL, '/srv/hotel.blueprint']]);
});
