import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../../../../electron/services/disk/disk';
import { hashOf, readTextFile } from '../../../../../electron/services/disk/readTextFile';
import { systemError, testFolder } from '../../../../support/place';

function file(bytes: string | Uint8Array, name = 'hotel.blueprint'): string {
  const path = join(testFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

const codeOf = async (path: string, limit?: number) => {
  const result = await readTextFile(disk, path, limit);
  return result.ok ? 'ok' : result.error.code;
};

describe('readTextFile', () => {
  it('gives the text and the hash of the bytes, whatever the name', async () => {
    const path = file('入住 check-in 🛎', '酒店 蓝图 🏨.blueprint');
    expect(await readTextFile(disk, path)).toEqual({
      ok: true, value: { text: '入住 check-in 🛎', hash: hashOf(Buffer.from('入住 check-in 🛎')), readOnly: false },
    });
  });

  it('leaves a UTF-8 byte order mark out of the text but not out of the hash', async () => {
    const bytes = Buffer.from('\uFEFF{}');
    const result = await readTextFile(disk, file(bytes));
    expect(result).toMatchObject({ ok: true, value: { text: '{}', hash: hashOf(bytes) } });
  });

  it('does not guess other encodings', async () => {
    const utf16 = await readTextFile(disk, file(Buffer.from('\uFEFF{}', 'utf16le')));
    expect(utf16).toEqual({ ok: false, error: { code: 'notText', args: { name: 'hotel.blueprint', reason: 'UTF-16' } } });
    expect(await codeOf(file(Uint8Array.of(0x7b, 0xb0, 0xa1, 0x7d)))).toBe('notText');
  });

  it('says what is wrong with the path', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'clients'));
    expect(await codeOf(join(folder, 'gone.blueprint'))).toBe('notFound');
    expect(await codeOf(join(folder, 'clients'))).toBe('isFolder');
    expect(await codeOf('/dev/null')).toBe('denied');
    expect(await codeOf(file('12345'), 4)).toBe('tooLarge');
  });

  it('passes on what the system refuses', async () => {
    const refusing = { ...disk, readFile: () => Promise.reject(systemError('EACCES')) } as typeof disk;
    const result = await readTextFile(refusing, file('{}'));
    expect(result).toMatchObject({ ok: false, error: { code: 'denied', args: { name: 'hotel.blueprint' } } });
  });

  it('knows a file that can not be saved', async () => {
    const path = file('{}');
    chmodSync(path, 0o444);
    expect(await readTextFile(disk, path)).toMatchObject({ ok: true, value: { readOnly: true } });
  });
});
