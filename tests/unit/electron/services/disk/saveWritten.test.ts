// A file that somebody else writes: in its place only when it is whole, and no trace of it otherwise.

import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { disk } from '../../../../../electron/services/disk/disk';
import { saveWritten, type Written } from '../../../../../electron/services/disk/saveWritten';
import { hostError } from '#shared/api/errors';
import { err, ok, type Result } from '#shared/lib/result';
import type { HostError } from '#shared/api/contract';

let folder = '';
let path = '';
const environment = { disk, randomName: () => 'x', wait: async () => undefined };
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-written-'));
  path = join(folder, 'a.png');
  return () => rmSync(folder, { recursive: true });
});

const writes = (text: string, claimed = text) => async (file: string): Promise<Result<Written, HostError>> => {
  writeFileSync(file, text);
  return ok({ size: claimed.length, hash: hashOf(claimed) });
};
const save = (write: (file: string) => Promise<Result<Written | null, HostError>>) => saveWritten(environment, path, write, (value) => value);

test('what was written takes its place, beside nothing else', async () => {
  expect(await save(writes('new'))).toMatchObject({ ok: true, value: { size: 3 } });
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.png']]);
});

test('until then the old file stays, and its permissions stay after', async () => {
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  const seen: string[] = [];
  await save(async (file) => {
    seen.push(readFileSync(path, 'utf8'));
    return writes('new')(file);
  });
  expect([seen, readFileSync(path, 'utf8')]).toEqual([['old'], 'new']);
  // Windows has no such permissions.
  const mode = process.platform === 'win32' ? 0o640 : statSync(path).mode & 0o777;
  expect(mode).toBe(0o640);
});

test('one that failed leaves the old file, and its error names the file that people know', async () => {
  writeFileSync(path, 'old');
  const failed = await save(async (file) => {
    writeFileSync(file, 'half');
    return err(hostError('diskFull', '.sightline-x.tmp', 'no space'));
  });
  expect(failed).toEqual({ ok: false, error: { code: 'diskFull', args: { name: 'a.png', reason: 'no space' } } });
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.png']]);
});

test('one that throws, too', async () => {
  expect(await save(() => Promise.reject(new Error('gone')))).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([['other bytes', 'new', 'nEw'], ['fewer bytes', 'ne', 'new']])('a drive that has %s than were written is found out', async (_, there, claimed) => {
  writeFileSync(path, 'old');
  expect(await save(writes(there, claimed))).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.png']]);
});

test('who has written nothing saves nothing', async () => {
  expect(await save(async () => ok(null))).toEqual({ ok: true, value: null });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder is not replaced, nor drawn for', async () => {
  mkdirSync(path);
  let tried = false;
  expect(await save(async () => ((tried = true), ok(null)))).toMatchObject({ ok: false, error: { code: 'isFolder' } });
  expect(tried).toBe(false);
});
