// Talks to the browser host that served this page: a request is a POST, events come over one event stream that opens
// with the first listener. The session cookie goes along by itself.

import type { EventName } from '#shared/api/contract';
import type { Transport } from '#shared/api/transport';

/** What is needed of the page's window. */
export interface BrowserNetwork {
  readonly fetch: typeof fetch;
  readonly openEvents: (url: string) => EventSource;
  /** As long as its events are listened to, the page is there. */
  readonly page: string;
}

async function post(network: BrowserNetwork, name: string, input: unknown): Promise<unknown> {
  const response = await network.fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    credentials: 'same-origin',
  });
  // Refusals (expired session, too large) come as JSON answers with their status, so the body says more than the code.
  return response.json();
}

export function browserTransport(network: BrowserNetwork): Transport {
  let source: EventSource | null = null;
  const stream = () => (source ??= network.openEvents(`/events?page=${network.page}`));
  return {
    request: (name, input) => post(network, name, input),
    on(name: EventName, listener: (payload: unknown) => void) {
      const receive = (event: MessageEvent<string>) => listener(JSON.parse(event.data));
      stream().addEventListener(name, receive);
      return () => stream().removeEventListener(name, receive);
    },
  };
}
