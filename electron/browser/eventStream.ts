// Events to the page, as server-sent events: one long answer per open page, no library, and the browser reconnects by
// itself.

import type { ServerResponse } from 'node:http';
import type { Emit } from '../services/shell/ports';

/** Proxies and sleeping laptops drop silent connections; ms between comments. */
const PING_MS = 25_000;

export interface EventStream {
  readonly emit: Emit;
  /** Keeps the answer open until the page goes. */
  add(response: ServerResponse, page: string): void;
  /** Whether that page listens. */
  has(page: string): boolean;
  close(): void;
}

export function createEventStream(): EventStream {
  const pages = new Map<ServerResponse, string>();
  const send = (text: string) => pages.forEach((_, page) => page.write(text));
  const ping = setInterval(() => send(': here\n\n'), PING_MS);
  ping.unref();
  return {
    emit: (name, payload) => send(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`),
    add(response, page) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': hello\n\n');
      pages.set(response, page);
      response.on('close', () => pages.delete(response));
    },
    has: (page) => [...pages.values()].includes(page),
    close() {
      clearInterval(ping);
      pages.forEach((_, page) => page.end());
    },
  };
}
