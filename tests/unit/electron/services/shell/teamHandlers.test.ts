import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { HostPorts } from '../../../../../electron/services/shell/ports';
import { testShell } from '../../../../support/testShell';

const text = (id: string, saved?: object) => JSON.stringify({ format: 'sightline-blueprint', version: 1, blueprint: { id }, saved });

async function team(files: Readonly<Record<string, string>>, ports: Partial<HostPorts> = {}) {
  const shell = await testShell({}, ports);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(shell.root, name), content);
  const { entries, folder } = await shell.ask('folder.list', {});
  const handleOf = (name: string) => entries.find((entry) => entry.name.normalize('NFC') === name.normalize('NFC'))?.handle ?? '';
  const copies = (name: string) => shell.ask('team.copies', { handle: handleOf(name) });
  return { ...shell, folder, handleOf, copies };
}

const ANNAS = 'Hotel (Anna\'s conflicted copy 2026-11-21).blueprint';

it('finds copies by their names and by the id of the blueprint in them', async () => {
  const { copies, root } = await team({
    'Hotel.blueprint': text('b1'),
    [ANNAS]: text('b1', { by: 'Anna', at: 1000 }),
    'Hotel 2.blueprint': text('another'),
    'Hotel-LAPTOP.blueprint': text('b1'),
    'Hotel (1).blueprint': 'no JSON at all',
    'Hotel (2).blueprint': '{"blueprint":null}',
    'Hotel for the fair.blueprint': text('b1'),
  });
  utimesSync(join(root, 'Hotel-LAPTOP.blueprint'), 5, 5);
  expect(await copies('Hotel.blueprint')).toMatchObject([
    { name: 'Hotel-LAPTOP.blueprint', at: 5000 },
    { name: ANNAS, by: 'Anna', at: 1000 },
  ]);
  expect(await copies('Hotel 2.blueprint')).toEqual([]);
});

it('sees what changes: a copy that goes, and one that turns out to be another document', async () => {
  const { copies, root } = await team({ 'Hotel.blueprint': text('b1'), 'Hotel 2.blueprint': text('b1'), 'Hotel 3.blueprint': text('b1') });
  expect(await copies('Hotel.blueprint')).toHaveLength(2);
  renameSync(join(root, 'Hotel 2.blueprint'), join(root, 'Moved.blueprint'));
  writeFileSync(join(root, 'Hotel 3.blueprint'), text('quite another'));
  expect(await copies('Hotel.blueprint')).toEqual([]);
});

it('compares names in both normal forms, and looks beside the file that a link means', async () => {
  const names = ['Café #1.blueprint'.normalize('NFD'), 'Café #1 (1).blueprint'.normalize('NFC')];
  const { copies, root, ask, folder } = await team({ [names[0] ?? '']: text('b1'), [names[1] ?? '']: text('b1') });
  expect(await copies('Café #1.blueprint')).toMatchObject([{ name: names[1] }]);
  mkdirSync(join(root, 'links'));
  symlinkSync(join(root, names[0] ?? ''), join(root, 'links', 'mine.blueprint'));
  const listing = await ask('folder.list', { folder: (await ask('folder.list', { folder: folder.handle })).entries.find(({ name }) => name === 'links')?.handle });
  expect(await ask('team.copies', { handle: listing.entries[0]?.handle ?? '' })).toHaveLength(1);
});

it('a copy that is a link out of the folder served is left alone', async () => {
  const { copies, root } = await team({ 'Hotel.blueprint': text('b1') });
  writeFileSync(join(root, '..', 'outside.blueprint'), text('b1'));
  symlinkSync(join(root, '..', 'outside.blueprint'), join(root, 'Hotel 2.blueprint'));
  expect(await copies('Hotel.blueprint')).toEqual([]);
});

it('moves a copy to the bin where there is one', async () => {
  const binned: string[] = [];
  const trash = async (path: string) => void binned.push(path);
  const { copies, ask, handleOf, root } = await team({ 'Hotel.blueprint': text('b1'), [ANNAS]: text('b1') }, { trash });
  const [copy] = await copies('Hotel.blueprint');
  expect(await ask('team.discardCopy', { handle: handleOf('Hotel.blueprint'), copy: copy?.handle ?? '', hash: copy?.hash ?? '' })).toEqual({ place: null });
  expect(binned).toEqual([join(root, ANNAS)]);
});

it.each([
  ['without a bin', {}],
  ['where the bin refuses', { trash: () => Promise.reject(new Error('no bin on this drive')) }],
])('%s, the copy is kept in the app\'s own folder, whole', async (_name, ports) => {
  const content = text('b1', { by: '安娜' });
  const name = `${'酒'.repeat(75)} 2.blueprint`;
  const original = `${'酒'.repeat(75)}.blueprint`;
  const { copies, ask, handleOf, root } = await team({ [original]: text('b1'), [name]: content }, ports);
  const [copy] = await copies(original);
  const { place } = await ask('team.discardCopy', { handle: handleOf(original), copy: copy?.handle ?? '', hash: copy?.hash ?? '' });
  expect(existsSync(join(root, name))).toBe(false);
  const kept = join(root, '..', 'data', 'conflict-copies');
  expect(place).toBe('~/data/conflict-copies');
  expect(readdirSync(kept).map((file) => readFileSync(join(kept, file), 'utf8'))).toEqual([content]);
});

it('never takes away a copy that has changed, nor any other file', async () => {
  const { copies, handleOf, refusal, root } = await team({ 'Hotel.blueprint': text('b1'), [ANNAS]: text('b1'), 'Other.blueprint': text('b1') });
  const [copy] = await copies('Hotel.blueprint');
  const discard = { handle: handleOf('Hotel.blueprint'), copy: copy?.handle ?? '', hash: copy?.hash ?? '' };
  expect(await refusal('team.discardCopy', { ...discard, copy: handleOf('Other.blueprint') })).toBe('denied');
  expect(await refusal('team.discardCopy', { ...discard, copy: handleOf('Hotel.blueprint') })).toBe('denied');
  writeFileSync(join(root, ANNAS), text('b1', { by: 'Anna, again' }));
  expect(await refusal('team.discardCopy', discard)).toBe('conflict');
  expect(readdirSync(root)).toHaveLength(3);
});

it('says beside the file who is changing it, until they stop or the shell closes', async () => {
  const { shell, ask, handleOf, root } = await team({ 'Hotel.blueprint': text('b1') });
  const handle = handleOf('Hotel.blueprint');
  const here = (page: string, editing: boolean) => ask('team.presence', { page, handle, by: 'Anna', editing });
  expect(await here('one', true)).toEqual([]);
  expect(await here('two', false)).toMatchObject([{ by: 'Anna' }]);
  expect(await here('one', false)).toEqual([]);
  expect(await here('two', false)).toEqual([]);
  await here('two', true);
  expect(readdirSync(root)).toHaveLength(2);
  await shell.close();
  expect(readdirSync(root)).toEqual(['Hotel.blueprint']);
});
