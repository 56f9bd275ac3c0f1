// The browser host: the shell over a loopback server, for machines without Electron or without a display. Bound to
// 127.0.0.1 only, with a random token, serving one folder.

import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { PageFolders } from '../services/pageFiles';
import { createShell, type ShellOptions } from '../services/shell/createShell';
import { createServer } from './createServer';
import { createEventStream } from './eventStream';

export type BrowserHostOptions = Omit<ShellOptions, 'host' | 'ports'> & {
  readonly folders: PageFolders;
  /** 0: any free one. */
  readonly port: number;
};

export interface BrowserHost {
  /** With the token: who has it may use the host. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it. @throws when the folder is not there or the port is taken */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const events = createEventStream();
  const ports = { emit: events.emit, window: null, dialogs: null, setMenu: null, showInFolder: null, hasPage: events.has };
  const shell = await createShell({ ...options, host: 'browser', ports });
  const token = randomBytes(24).toString('base64url');
  let address = '';
  const server = createServer({
    session: () => ({ token, address }), folders: options.folders, dispatch: shell.dispatch, events,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${address}/?token=${token}`,
    async close() {
      events.close();
      server.close();
      server.closeAllConnections();
      await shell.close();
    },
  };
}
