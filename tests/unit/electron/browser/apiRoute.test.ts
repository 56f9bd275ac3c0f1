import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { ok } from '#shared/lib/result';
import { answerApi } from '../../../../electron/browser/apiRoute';

it('does not keep a body that is too large', async () => {
  const server = createServer((request, response) => void answerApi(async () => ok({}), 'x', request, response, 1000));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const send = (length: number) =>
    fetch(url, { method: 'POST', body: JSON.stringify('x'.repeat(length)), headers: { 'content-type': 'application/json' } });

  expect(await (await send(900)).json()).toEqual({ ok: true, value: {} });
  const refused = await send(2000);
  expect([refused.status, await refused.json()]).toMatchObject([413, { ok: false, error: { code: 'tooLarge' } }]);
});
