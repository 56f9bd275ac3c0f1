import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { servePage } from '../../../../electron/main/appProtocol';
import { testFolder } from '../../../support/place';

it('serves the page and its fonts with their headers, and nothing else', async () => {
  const out = testFolder();
  const folders = { page: join(out, 'page'), fonts: join(out, 'fonts') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeFileSync(join(folders.page, 'index.html'), '<!doctype html>');
  writeFileSync(join(folders.fonts, 'Inter.ttf'), 'font');
  writeFileSync(join(out, 'secret'), 'secret');
  const ask = (url: string, method = 'GET') => servePage(folders, { url, method });

  const page = await ask('app://sightline/');
  expect([page.status, await page.text()]).toEqual([200, '<!doctype html>']);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await (await ask('app://sightline/fonts/Inter.ttf')).text()).toBe('font');

  expect((await ask('app://other/')).status).toBe(403);
  expect((await ask('app://sightline/', 'POST')).status).toBe(403);
  for (const path of ['gone.js', '../secret', '%2e%2e/secret', 'fonts/%2e%2e%2fsecret']) {
    expect((await ask(`app://sightline/${path}`)).status, path).toBe(404);
  }
});
