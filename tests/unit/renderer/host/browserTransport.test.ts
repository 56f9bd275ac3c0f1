import { expect, it } from 'vitest';
import { browserTransport } from '../../../../renderer/host/browserTransport';

it('posts requests and listens to one stream of events', async () => {
  const posted: unknown[] = [];
  const opened: string[] = [];
  const source = new EventTarget();
  const transport = browserTransport({
    fetch: async (url, init) => {
      posted.push([url, init?.method, init?.body]);
      return new Response('{"ok":true,"value":{}}', { status: 403 });
    },
    openEvents: (url) => {
      opened.push(url);
      return source as EventSource;
    },
    page: 'p1',
  });
  expect(await transport.request('recents.clear', {})).toEqual({ ok: true, value: {} });
  expect(posted).toEqual([['/api/recents.clear', 'POST', '{}']]);
  expect(opened).toEqual([]);

  const heard: unknown[] = [];
  const stop = transport.on('menu.action', (payload) => heard.push(payload));
  transport.on('export.progress', () => undefined);
  const event = () => source.dispatchEvent(new MessageEvent('menu.action', { data: '{"action":"save"}' }));
  event();
  stop();
  event();
  expect([heard, opened]).toEqual([[{ action: 'save' }], ['/events?page=p1']]);
});
