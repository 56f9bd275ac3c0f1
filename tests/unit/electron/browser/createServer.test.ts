import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startBrowserHost } from '../../../../electron/browser/startBrowserHost';
import { instantExporter } from '../../../support/testShell';
import { testFolder } from '../../../support/place';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let origin = '';
let token = '';
let cookie = '';

/** Bare HTTP, because `fetch` would tidy up the paths and headers that an attacker sends. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const api = (name: string, body: string, headers: Record<string, string> = {}) =>
  ask(`/api/${name}`, { cookie, origin, 'content-type': 'application/json', ...headers }, 'POST', body);

beforeEach(async () => {
  const place = testFolder();
  for (const name of ['page', 'fonts', 'files', 'examples']) mkdirSync(join(place, name));
  writeFileSync(join(place, 'page', 'index.html'), '<!doctype html>');
  writeFileSync(join(place, 'fonts', 'Inter.ttf'), 'font');
  writeFileSync(join(place, 'secret.txt'), 'secret');
  const host = await startBrowserHost({
    version: '1', systemLocale: 'en', platform: process.platform, home: place, dataDir: join(place, 'data'),
    examplesDir: join(place, 'examples'), templatesDir: join(place, 'templates'), root: join(place, 'files'), startFile: null, exporter: instantExporter,
    folders: { page: join(place, 'page'), fonts: join(place, 'fonts') }, port: 0,
  });
  onTestFinished(() => host.close());
  const url = new URL(host.url);
  origin = url.origin;
  token = url.searchParams.get('token') ?? '';
  const first = await ask(`/?token=${token}`);
  cookie = String(first.headers['set-cookie']?.[0]).split(';')[0] ?? '';
});

describe('the first page', () => {
  it('lets in who has the token, under a strict policy', async () => {
    const { status, headers, body } = await ask(`/?token=${token}`);
    expect([status, body]).toEqual([200, '<!doctype html>']);
    expect(headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('lets in nobody else', async () => {
    for (const path of ['/', '/?token=', `/?token=${token}x`, `/?token=${token.slice(1)}`, `/index.html?token=${token}`]) {
      const { status, headers, body } = await ask(path);
      expect([path, status, headers['set-cookie'], body]).toEqual([path, 403, undefined, '']);
    }
    expect((await ask(`/?token=${token}`, { host: 'evil.example' })).status).toBe(403);
    expect((await ask(`/?token=${token}`, { origin: 'http://evil.example' })).status).toBe(403);
  });
});

describe('everything else', () => {
  it('needs the cookie', async () => {
    for (const path of ['/fonts/Inter.ttf', '/events', '/']) expect((await ask(path)).status).toBe(403);
    expect((await ask('/fonts/Inter.ttf', { cookie: `${cookie}x` })).status).toBe(403);
    expect((await ask('/fonts/Inter.ttf', { cookie: `other=1; ${cookie}` })).body).toBe('font');
    const refused = await api('app.start', '{}', { cookie: '' });
    expect([refused.status, JSON.parse(refused.body)]).toMatchObject([403, { ok: false }]);
  });

  it('needs the right address, against names that lead to this machine', async () => {
    const port = new URL(origin).port;
    for (const host of ['evil.example', `localhost.evil.example:${port}`, `127.0.0.1:1`, `localhost:${port}`]) {
      expect((await api('app.start', '{}', { host })).status).toBe(403);
    }
  });

  it('needs to come from our own page', async () => {
    for (const other of ['http://evil.example', 'null', origin.replace(/\d+$/, '1')]) {
      expect((await api('app.start', '{}', { origin: other })).status).toBe(403);
    }
    expect((await api('app.start', '{}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await api('app.start', '{}', { 'sec-fetch-site': 'same-site' })).status).toBe(403);
  });

  it('serves no file that was not built', async () => {
    for (const path of ['/../secret.txt', '/fonts/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/fonts/gone.ttf', '//evil.example/x']) {
      const { status, body } = await ask(path, { cookie });
      expect(body, path).not.toContain('secret');
      expect(status, path).toBeGreaterThanOrEqual(400);
    }
    expect((await ask('/', { cookie }, 'PUT')).status).toBe(405);
  });
});

describe('requests', () => {
  it('are answered', async () => {
    const { status, body } = await api('app.start', '{}');
    expect([status, JSON.parse(body)]).toMatchObject([200, { ok: true, value: { host: 'browser', dialogs: 'page' } }]);
  });

  it('that are none are refused with a reason', async () => {
    expect(await api('app.start', '{')).toMatchObject({ status: 400 });
    expect(await api('app.start', '{}', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(JSON.parse((await api('files.erase', '{}')).body)).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    expect(JSON.parse((await api('%E0%A4%A', '{}')).body)).toMatchObject({ ok: false });
  });
});

it('sends events to the page', async () => {
  const { port } = new URL(origin);
  const chunks = await new Promise<string>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/events', headers: { cookie } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes('"done":1')) {
          sent.destroy();
          resolve(text);
        } else if (text.includes('hello')) void runExport().catch(reject);
      });
    });
    sent.on('error', reject);
    sent.end();
  });
  expect(chunks).toContain('event: export.progress\ndata: {"job":"j","done":1}\n\n');
});

async function valueOf(name: string, input: unknown): Promise<Record<string, { handle: string } & string>> {
  return (JSON.parse((await api(name, JSON.stringify(input))).body) as { value: Record<string, { handle: string } & string> }).value;
}

async function runExport(): Promise<void> {
  const { folder } = await valueOf('folder.list', {});
  const { handle } = await valueOf('folder.file', { folder: folder?.handle, name: 'a.svg' });
  await valueOf('export.run', { job: 'j', text: '', target: handle, options: { format: 'svg', locale: 'en', scale: 1, dpi: 96 } });
}
