// `npm start` as a person without Electron sees it: two lines, a page behind the link, and an end when it is told to.

import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../support/sources';
import { testFolder } from '../support/place';

function start(folder: string) {
  const child = spawn(process.execPath, ['build/scripts/start.mjs', '--no-open', 'clients'], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder, SIGHTLINE_HOST: 'browser', SIGHTLINE_DATA_DIR: join(folder, 'data') },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, said: () => said };
}

it('says why it runs in the browser and where, and ends when told to', async () => {
  const folder = testFolder();
  mkdirSync(join(folder, 'clients'));
  const { child, ended, said } = start(folder);
  await expect.poll(said, { timeout: 60_000, interval: 100 }).toMatch(/Sightline is running at \S+\n/);
  const [line = '', reason = '', ...others] = said().trim().split('\n').reverse();
  expect(others.filter((other) => !/^(Font|Built)/.test(other))).toEqual([]);
  expect(reason).toBe('Running in the browser, because SIGHTLINE_HOST=browser is set.');

  const url = /^Sightline is running at (http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)$/.exec(line)?.[1] ?? '';
  const page = await fetch(url);
  expect([page.status, await page.text()]).toMatchObject([200, expect.stringContaining('<div id="root"')]);

  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const origin = new URL(url).origin;
  const listing = await fetch(`${origin}/api/folder.list`, { method: 'POST', body: '{}', headers: { cookie, origin, 'content-type': 'application/json' } });
  expect(await listing.json()).toMatchObject({ ok: true, value: { folder: { name: 'clients' }, entries: [] } });

  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 90_000);
