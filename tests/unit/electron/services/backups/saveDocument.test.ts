import { existsSync, linkSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../../build/torture/documentText';
import { blueprintCheck } from '../../../../../electron/services/backups/blueprintCheck';
import { createBackups } from '../../../../../electron/services/backups/backups';
import { saveDocument } from '../../../../../electron/services/backups/saveDocument';
import { disk, type Disk } from '../../../../../electron/services/disk/disk';
import { hashOf } from '../../../../../electron/services/disk/readTextFile';
import { systemError, testFolder, testSaving } from '../../../../support/place';

const OLD = Buffer.from(documentText('old'));
const NEW = Buffer.from(documentText('new'));

function testDocument(changes: Partial<Disk> = {}) {
  const folder = testFolder();
  const path = join(folder, 'hotel.blueprint');
  const data = join(testFolder(), 'backups');
  writeFileSync(path, OLD);
  const environment = testSaving(changes);
  const backups = createBackups(environment, data, Date.now);
  const save = (bytes = NEW) => saveDocument({ environment, backups, check: blueprintCheck, now: Date.now }, path, bytes, hashOf(OLD));
  return { folder, path, data, backups, save };
}

describe('saving a document', () => {
  it('keeps both what it replaces and what it writes', async () => {
    const { path, backups, save } = testDocument();
    expect(await save()).toMatchObject({ ok: true, value: { warnings: [] } });
    expect((await backups.list(path)).map(({ bytes }) => bytes)).toEqual([NEW.length, OLD.length]);
  });

  it('refuses bytes that would not open again', async () => {
    const { path, data, save } = testDocument();
    expect(await save(NEW.subarray(0, 900))).toMatchObject({ ok: false, error: { code: 'invalidBlueprint' } });
    expect(readFileSync(path)).toEqual(OLD);
    expect(existsSync(data)).toBe(false);
  });

  it('succeeds when backups can not be kept, and says so', async () => {
    const { path, save } = testDocument({ mkdir: async () => Promise.reject(systemError('ENOSPC')) });
    expect(await save()).toMatchObject({ ok: true, value: { warnings: ['noBackup'] } });
    expect(readFileSync(path)).toEqual(NEW);
  });
});

/** A share on which no file can take another one's place. */
const noRename = (code: string, folder: () => string): Partial<Disk> => ({
  rename: async (from, to) => (String(to).startsWith(folder()) ? Promise.reject(systemError(code)) : disk.rename(from, to)),
});

describe('a file that can not be replaced', () => {
  it.each(['EXDEV', 'ENOTSUP', 'EPERM', 'EACCES'])('is written in place after its backup is on disk (%s)', async (code) => {
    let place = '/nowhere';
    const { folder, path, backups, save } = testDocument(noRename(code, () => place));
    place = folder;
    linkSync(path, join(folder, 'same file'));
    expect(await save()).toMatchObject({ ok: true, value: { warnings: [] } });
    expect(readFileSync(join(folder, 'same file'))).toEqual(NEW);
    expect(readdirSync(folder)).toHaveLength(2);
    expect((await backups.list(path)).map(({ bytes }) => bytes)).toEqual([NEW.length, OLD.length]);
  });

  it('is made in place when there was none', async () => {
    let place = '/nowhere';
    const { folder, path, save } = testDocument(noRename('ENOTSUP', () => place));
    place = folder;
    rmSync(path);
    expect(await save()).toMatchObject({ ok: true });
    expect(readFileSync(path)).toEqual(NEW);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is left alone when there is no backup', async () => {
    let place = '/nowhere';
    const { folder, path, save } = testDocument({
      ...noRename('EPERM', () => place), mkdir: async () => Promise.reject(systemError('ENOSPC')),
    });
    place = folder;
    expect(await save()).toMatchObject({ ok: false, error: { code: 'busy' } });
    expect(readFileSync(path)).toEqual(OLD);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('gets its old bytes back when writing in place fails', async () => {
    let place = '/nowhere';
    let writes = 0;
    const open: Disk['open'] = async (path, flags) => {
      const file = await disk.open(path, flags);
      if (flags !== 'r+') return file;
      const write = file.write.bind(file) as (...args: unknown[]) => Promise<unknown>;
      return Object.assign(file, {
        write: async (bytes: Uint8Array, from: number, length: number, at: number) => {
          writes += 1;
          if (writes === 2) throw systemError('ENOSPC');
          return write(bytes, from, Math.min(length, writes === 1 ? 1000 : length), at);
        },
      });
    };
    const { folder, path, save } = testDocument({ ...noRename('EXDEV', () => place), open });
    place = folder;
    expect(await save()).toMatchObject({ ok: false, error: { code: 'diskFull' } });
    expect(readFileSync(path)).toEqual(OLD);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

it('is busy when another program does not let go for five seconds', async () => {
  const { path, save } = testDocument({ rename: async () => Promise.reject(systemError('EBUSY')) });
  expect(await save()).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(readFileSync(path)).toEqual(OLD);
});

it('believes a drive that says a rename failed, but has done it', async () => {
  const rename: Disk['rename'] = async (from, to) => {
    await disk.rename(from, to);
    if (String(to).endsWith('hotel.blueprint')) throw systemError('ESTALE');
  };
  const { path, save } = testDocument({ rename });
  expect(await save()).toMatchObject({ ok: true });
  expect(readFileSync(path)).toEqual(NEW);
});
