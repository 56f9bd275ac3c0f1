// Finds out what the page runs in: Electron's preload has put `sightline` on the window; otherwise the page was served
// by the browser host.

import type { Host } from '#shared/api/contract';
import type { Transport } from '#shared/api/transport';
import { browserTransport } from './browserTransport';
import { pageName } from './pageName';
import { checkedHost } from './checkedHost';

declare global {
  interface Window {
    /** The Electron bridge. */
    readonly sightline?: Transport;
  }
}

/** The host of this page; call once, at the start. */
export function connectHost(): Host {
  return checkedHost(window.sightline ?? browserTransport({
    fetch: (input, init) => window.fetch(input, init),
    openEvents: (url) => new EventSource(url),
    page: pageName,
  }));
}
