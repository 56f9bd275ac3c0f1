import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostError } from '#shared/api/errors';
import { disk, type Disk } from '../../../../../electron/services/disk/disk';
import { hashOf } from '../../../../../electron/services/disk/readTextFile';
import { saveFile } from '../../../../../electron/services/disk/saveFile';
import { systemError, testFolder, testSaving } from '../../../../support/place';

const OLD = Buffer.from('old');
const NEW = Buffer.from('new 新');
const isWindows = process.platform === 'win32';

function oldFile(name = 'hotel.blueprint'): string {
  const path = join(testFolder(), name);
  writeFileSync(path, OLD);
  return path;
}

const save = (path: string, expected: string | null, changes: Partial<Disk> = {}) =>
  saveFile(testSaving(changes), path, NEW, expected);

/** The old file is as it was and nothing else lies around. */
function expectUntouched(path: string): void {
  expect(readFileSync(path)).toEqual(OLD);
  expect(readdirSync(join(path, '..'))).toEqual([path.split(/[/\\]/).at(-1)]);
}

/** A disk on which one call on the temporary file fails. */
function failingHandle(method: 'write' | 'sync' | 'close', code: string): Partial<Disk> {
  return {
    open: async (path, flags) => {
      const file = await disk.open(path, flags);
      if (flags !== 'wx') return file;
      const real = file[method].bind(file);
      return Object.assign(file, {
        [method]: async () => {
          if (method === 'close') await (real as () => Promise<void>)();
          throw systemError(code);
        },
      });
    },
  };
}

describe('saving', () => {
  it('writes a new file, also with a name in Chinese and emoji', async () => {
    const path = join(testFolder(), '过夜酒店 🏨.blueprint');
    expect(await save(path, null)).toEqual({ ok: true, value: { hash: hashOf(NEW), unchanged: false, warnings: [] } });
    expect(readFileSync(path)).toEqual(NEW);
  });

  it('replaces the file that is as expected, leaving no temporary file', async () => {
    const path = oldFile();
    expect(await save(path, hashOf(OLD))).toMatchObject({ ok: true });
    expect(readFileSync(path)).toEqual(NEW);
    expect(readdirSync(join(path, '..'))).toHaveLength(1);
  });

  it('manages the longest name that a file can have', async () => {
    const path = join(testFolder(), '蓝'.repeat(81) + '.blueprint');
    expect(await save(path, null)).toMatchObject({ ok: true });
  });

  it('writes nothing when the file already has these bytes, not even when it may not be written', async () => {
    const path = oldFile();
    chmodSync(path, 0o444);
    const { mtimeMs, ino } = statSync(path);
    expect(await saveFile(testSaving(), path, OLD, null)).toEqual({ ok: true, value: { hash: hashOf(OLD), unchanged: true, warnings: [] } });
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  });

  it('brings back a file that somebody has deleted', async () => {
    expect(await save(join(testFolder(), 'gone.blueprint'), hashOf(OLD))).toMatchObject({ ok: true });
  });

  it.skipIf(isWindows)('keeps permissions and writes through links', async () => {
    const path = oldFile();
    const link = join(testFolder(), 'link.blueprint');
    symlinkSync(path, link);
    chmodSync(path, 0o640);
    expect(await save(link, hashOf(OLD))).toMatchObject({ ok: true });
    expect(readFileSync(path)).toEqual(NEW);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(link)).toEqual(NEW);
  });

  it.skipIf(isWindows)('creates what a link points to', async () => {
    const target = join(testFolder(), 'later.blueprint');
    const link = join(testFolder(), 'link.blueprint');
    symlinkSync(target, link);
    expect(await save(link, null)).toMatchObject({ ok: true });
    expect(readFileSync(target)).toEqual(NEW);
  });
});

describe('a conflict', () => {
  it('is a file with other content than expected', async () => {
    const path = oldFile();
    expect(await save(path, hashOf(NEW.subarray(1)))).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expectUntouched(path);
  });

  it('is noticed when it comes up while writing', async () => {
    const path = oldFile();
    const theirs = Buffer.from('written by a colleague');
    const open: Disk['open'] = async (file, flags) => {
      if (flags === 'wx') writeFileSync(path, theirs);
      return disk.open(file, flags);
    };
    expect(await save(path, hashOf(OLD), { open })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(readFileSync(path)).toEqual(theirs);
    expect(readdirSync(join(path, '..'))).toHaveLength(1);
  });
});

describe('a save that fails leaves the old file and no other', () => {
  it.each([
    ['a full disk while writing', failingHandle('write', 'ENOSPC'), 'diskFull'],
    ['a full disk while flushing', failingHandle('sync', 'ENOSPC'), 'diskFull'],
    ['a full disk while closing', failingHandle('close', 'EDQUOT'), 'diskFull'],
    ['a drive that reads back something else', { readFile: readBackWrong() }, 'unexpected'],
    ['a folder where nothing may be made', { open: async () => Promise.reject(systemError('EACCES')) }, 'denied'],
    ['a program that does not let go', { rename: async () => Promise.reject(systemError('EBUSY')) }, 'busy'],
    ['a drive that is only for reading', { access: async () => Promise.reject(systemError('EROFS')) }, 'readOnly'],
  ] as const)('%s', async (_name, changes, code) => {
    const path = oldFile();
    expect(await save(path, hashOf(OLD), changes as Partial<Disk>)).toMatchObject({ ok: false, error: { code } });
    expectUntouched(path);
  });

  it('a read-only file', async () => {
    const path = oldFile();
    chmodSync(path, 0o444);
    expect(await save(path, hashOf(OLD))).toMatchObject({ ok: false, error: { code: 'readOnly' } });
    expectUntouched(path);
  });

  it('a folder in its place, or no folder at all', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'a.blueprint'));
    expect(await save(join(folder, 'a.blueprint'), null)).toMatchObject({ ok: false, error: { code: 'isFolder' } });
    expect(await save(join(folder, 'none', 'a.blueprint'), null)).toMatchObject({ ok: false, error: { code: 'notFound' } });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

it('waits for a virus scanner that holds the file for a moment', async () => {
  const path = oldFile();
  let tries = 0;
  const saving = testSaving({ rename: async (from, to) => ((tries += 1) < 4 ? Promise.reject(systemError('EPERM')) : disk.rename(from, to)) });
  expect(await saveFile(saving, path, NEW, hashOf(OLD))).toMatchObject({ ok: true });
  expect(saving.waited).toHaveLength(3);
  expect(readFileSync(path)).toEqual(NEW);
});

it('gives up after five seconds', async () => {
  const saving = testSaving({ rename: async () => Promise.reject(systemError('EBUSY')) });
  expect(await saveFile(saving, oldFile(), NEW, null)).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(saving.waited.reduce((sum, ms) => sum + ms, 0)).toBe(5000);
});

it('writes on when the drive takes only a part at a time', async () => {
  const open: Disk['open'] = async (path, flags) => {
    const file = await disk.open(path, flags);
    const write = file.write.bind(file) as (...args: unknown[]) => Promise<unknown>;
    return Object.assign(file, { write: async (bytes: Uint8Array, from: number, _length: number, at: number) => write(bytes, from, 1, at) });
  };
  const path = oldFile();
  expect(await save(path, hashOf(OLD), { open })).toMatchObject({ ok: true });
  expect(readFileSync(path)).toEqual(NEW);
});

it('asks whether the bytes are right before it touches anything', async () => {
  const path = oldFile();
  const check = () => hostError('invalidBlueprint');
  expect(await saveFile(testSaving(), path, NEW, hashOf(OLD), { check })).toMatchObject({ ok: false, error: { code: 'invalidBlueprint' } });
  expectUntouched(path);
});

function readBackWrong(): Disk['readFile'] {
  const read = async (path: string) => (path.endsWith('.tmp') ? Buffer.from('ne') : disk.readFile(path));
  return read as Disk['readFile'];
}
