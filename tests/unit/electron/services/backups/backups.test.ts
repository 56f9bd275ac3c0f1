import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../../build/torture/documentText';
import { createBackups } from '../../../../../electron/services/backups/backups';
import { surplusVersions } from '../../../../../electron/services/backups/surplusVersions';
import { disk } from '../../../../../electron/services/disk/disk';
import { systemError, testFolder, testSaving } from '../../../../support/place';

const HOUR = 3_600_000;
const NOW = new Date(2026, 10, 21, 12).getTime();

function testBackups(changes = {}) {
  const folder = testFolder();
  const path = join(folder, '酒店.blueprint');
  const backups = createBackups(testSaving(changes), join(folder, 'data', 'backups'), () => NOW);
  const bytesOf = (title: string) => Buffer.from(documentText(title, 12));
  return { folder, path, backups, bytesOf };
}

describe('backups', () => {
  it('list versions newest first and give their text back', async () => {
    const { path, backups, bytesOf } = testBackups();
    expect(await backups.keep(path, bytesOf('one'), NOW - 2 * HOUR)).toBe(true);
    expect(await backups.keep(path, bytesOf('two'), NOW - HOUR)).toBe(true);
    const [newest, oldest] = await backups.list(path);
    expect(newest).toMatchObject({ savedAt: NOW - HOUR, bytes: bytesOf('two').length });
    expect(await backups.read(path, oldest?.id ?? '')).toEqual({ ok: true, value: { text: bytesOf('one').toString() } });
    expect(await backups.read(path, '../../recents.json')).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });

  it('keep a version once, and again when the file goes back to it', async () => {
    const { path, backups, bytesOf } = testBackups();
    for (const title of ['one', 'one', 'two', 'two', 'one']) await backups.keep(path, bytesOf(title), NOW - HOUR);
    expect((await backups.list(path)).map(({ savedAt }) => savedAt - NOW + HOUR)).toEqual([2, 1, 0]);
  });

  it('follow a file that was renamed, but not a copy', async () => {
    const { folder, path, backups, bytesOf } = testBackups();
    writeFileSync(path, bytesOf('one'));
    await backups.keep(path, bytesOf('one'), NOW);
    const other = join(folder, 'renamed.blueprint');
    writeFileSync(other, bytesOf('two'));
    expect(await backups.list(other)).toEqual([]);
    renameSync(path, other);
    expect(await backups.list(other)).toHaveLength(1);
  });

  it('keep what is no blueprint too, and list it when the file is gone', async () => {
    const { path, backups } = testBackups();
    await backups.keep(path, Buffer.from('{ torn'), NOW);
    expect(await backups.list(path)).toHaveLength(1);
  });

  it('say that a version could not be kept', async () => {
    const open = async () => Promise.reject(systemError('ENOSPC'));
    const { path, backups, bytesOf } = testBackups({ open });
    expect(await backups.keep(path, bytesOf('one'), NOW)).toBe(false);
  });

  it('are listed by name alone, and pruned to the last 20 and one a day', async () => {
    const opened: string[] = [];
    const readFile = (async (file: string) => (opened.push(file), disk.readFile(file))) as unknown as typeof disk.readFile;
    const { folder, path, backups, bytesOf } = testBackups({ readFile });
    for (let i = 0; i < 60; i++) await backups.keep(path, bytesOf(`${i}`), NOW - (60 - i) * 12 * HOUR);
    opened.length = 0;
    const listed = await backups.list(path);
    expect(opened).toEqual([path]);
    // 20 of the last ten days, and one for each of the 20 days before.
    expect(listed).toHaveLength(40);
    const [own] = readdirSync(join(folder, 'data', 'backups'));
    expect(readdirSync(join(folder, 'data', 'backups', own ?? ''))).toHaveLength(41);
  });

  it('take no strange files for versions', async () => {
    const { folder, path, backups, bytesOf } = testBackups();
    await backups.keep(path, bytesOf('one'), NOW);
    mkdirSync(join(folder, 'data', 'backups', 'notes'));
    const [own] = readdirSync(join(folder, 'data', 'backups')).sort();
    writeFileSync(join(folder, 'data', 'backups', own ?? '', 'desktop.ini'), '');
    expect(await backups.list(path)).toHaveLength(1);
  });
});

describe('surplus versions', () => {
  const version = (hoursAgo: number) => ({ savedAt: NOW - hoursAgo * HOUR, bytes: 1, hash: `${hoursAgo}` });

  it('are none among the last 20, however old', () => {
    expect(surplusVersions(Array.from({ length: 20 }, (_, i) => version(i + 24 * 100)), NOW)).toEqual([]);
  });

  it('are those that are neither the last of their day nor of this month', () => {
    const last = Array.from({ length: 20 }, (_, i) => version(i / 10));
    const others = [version(30), version(31), version(24 * 30), version(24 * 40)];
    expect(surplusVersions([...others, ...last], NOW).map(({ hash }) => hash)).toEqual(['31', '960']);
  });
});
