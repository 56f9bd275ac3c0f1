import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostError } from '#shared/api/errors';
import { err } from '#shared/lib/result';
import { documentText } from '../../../../../build/torture/documentText';
import { instantExporter, testShell } from '../../../../support/testShell';

const OPTIONS = { format: 'svg', locale: 'en', scale: 1, dpi: 96 } as const;

describe('the start', () => {
  it('says what the page runs in and which file to open', async () => {
    const { ask } = await testShell({ startFile: '/srv/hotel.blueprint' });
    const start = await ask('app.start', {});
    expect(start).toMatchObject({ host: 'browser', version: '1.2.3', dialogs: 'page', canShowInFolder: false, preferences: {} });
    expect(start.open).toMatchObject({ name: 'hotel.blueprint', place: '/srv' });
  });

  it('remembers preferences and takes its language from them', async () => {
    const { ask, shell } = await testShell();
    expect(await shell.locale()).toBe('zh-CN');
    await ask('preferences.set', { locale: 'en', theme: 'dark', inspector: false });
    expect((await ask('app.start', {})).preferences).toEqual({ locale: 'en', theme: 'dark', inspector: false });
    expect(await shell.locale()).toBe('en');
  });
});

describe('files', () => {
  it('go from the folder into the page and back', async () => {
    const { ask, root, refusal } = await testShell();
    const two = documentText('two');
    writeFileSync(join(root, 'hotel.blueprint'), 'one');
    const { entries } = await ask('folder.list', {});
    const file = await ask('files.read', { handle: entries[0]?.handle ?? '' });
    expect(file).toMatchObject({ name: 'hotel.blueprint', place: '~/clients', text: 'one', readOnly: false });

    const saved = await ask('files.write', { handle: file.handle, text: two, expected: file.hash });
    expect(readFileSync(join(root, 'hotel.blueprint'), 'utf8')).toBe(two);
    expect(await refusal('files.write', { handle: file.handle, text: documentText('three'), expected: file.hash })).toBe('conflict');
    expect(await refusal('files.write', { handle: file.handle, text: two.slice(0, 100), expected: saved.hash })).toBe('invalidBlueprint');
    expect(await ask('files.write', { handle: file.handle, text: two, expected: saved.hash })).toMatchObject({ unchanged: true });
  });

  it('have new names in the folder', async () => {
    const { ask, root, refusal } = await testShell();
    mkdirSync(join(root, 'sub.blueprint'));
    const { folder } = await ask('folder.list', {});
    const file = await ask('folder.file', { folder: folder.handle, name: '酒店.blueprint' });
    expect(file).toMatchObject({ exists: false, name: '酒店.blueprint' });
    await ask('files.write', { handle: file.handle, text: documentText('new'), expected: null });
    expect(await ask('folder.file', { folder: folder.handle, name: '酒店.blueprint' })).toMatchObject({ exists: true, handle: file.handle });
    expect(await refusal('folder.file', { folder: folder.handle, name: '../out.blueprint' })).toBe('badName');
    expect(await refusal('folder.file', { folder: folder.handle, name: 'sub.blueprint' })).toBe('isFolder');
  });

  it('are within reach only when they are in the folder, also through links', async () => {
    const { ask, root, refusal } = await testShell();
    writeFileSync(join(root, '..', 'secret.blueprint'), 'secret');
    symlinkSync(join(root, '..', 'secret.blueprint'), join(root, 'link.blueprint'));
    const { folder, entries, parent } = await ask('folder.list', {});
    expect({ entries, parent }).toEqual({ entries: [], parent: null });
    expect(await refusal('folder.file', { folder: folder.handle, name: 'link.blueprint' })).toBe('denied');
    expect(await refusal('files.read', { handle: 'guessed' })).toBe('unknownHandle');
  });

  it('lead into folders and out again, up to the one that is served', async () => {
    const { ask, root } = await testShell();
    mkdirSync(join(root, 'hotels'));
    const top = await ask('folder.list', {});
    const sub = await ask('folder.list', { folder: top.entries[0]?.handle ?? '' });
    expect(sub.parent?.handle).toBe(top.folder.handle);
  });
});

it('keeps what was saved, and what the page could open, in the recent list, as far as it is within reach', async () => {
  const { ask, root, refusal } = await testShell();
  writeFileSync(join(root, 'a.blueprint'), 'a');
  const { folder, entries } = await ask('folder.list', {});
  await ask('files.read', { handle: entries[0]?.handle ?? '' });
  expect(await ask('recents.list', {})).toEqual([]);
  await ask('recents.add', { handle: entries[0]?.handle ?? '' });
  const b = await ask('folder.file', { folder: folder.handle, name: 'b.blueprint' });
  await ask('files.write', { handle: b.handle, text: documentText('b'), expected: null });
  expect((await ask('recents.list', {})).map(({ name }) => name)).toEqual(['b.blueprint', 'a.blueprint']);
  await ask('recents.remove', { handle: b.handle });
  expect(await ask('recents.list', {})).toMatchObject([{ name: 'a.blueprint', missing: false }]);
  await ask('recents.clear', {});
  expect(await ask('recents.list', {})).toEqual([]);
  expect(await refusal('recents.remove', { handle: 'guessed' })).toBe('unknownHandle');
});

describe('an export', () => {
  it('is written to its target and reports progress', async () => {
    const { ask, root, emitted } = await testShell();
    const { folder } = await ask('folder.list', {});
    const { handle } = await ask('folder.file', { folder: folder.handle, name: 'hotel.svg' });
    const done = await ask('export.run', { job: 'j1', text: 'hotel', target: handle, options: OPTIONS });
    expect(done).toEqual({ bytes: 16, width: 100, height: 50, missing: ['𓀀'] });
    expect(readFileSync(join(root, 'hotel.svg'), 'utf8')).toBe('picture of hotel');
    expect(emitted).toEqual([['export.progress', { job: 'j1', done: 1 }]]);
  });

  it('that fails leaves the file that was there', async () => {
    const exporter = { ...instantExporter, run: async () => err(hostError('cancelled')) };
    const { ask, root, refusal } = await testShell({ exporter });
    writeFileSync(join(root, 'hotel.svg'), 'old');
    const { folder } = await ask('folder.list', {});
    const { handle } = await ask('folder.file', { folder: folder.handle, name: 'hotel.svg' });
    expect(await refusal('export.run', { job: 'j1', text: '', target: handle, options: OPTIONS })).toBe('cancelled');
    expect(readFileSync(join(root, 'hotel.svg'), 'utf8')).toBe('old');
  });
});

it('answers what its host can not do', async () => {
  const { refusal, ask } = await testShell({ root: null });
  expect(await refusal('files.pickOpen', { title: 'Open' })).toBe('unsupported');
  expect(await refusal('folder.list', {})).toBe('unsupported');
  expect(await refusal('window.close', {})).toBe('unsupported');
  await ask('menu.set', { menus: [] });
});

it('gives a handle for what the system\'s dialog returned', async () => {
  const dialogs = { pickOpen: async () => '/srv/hotel.blueprint', pickSave: async () => null, pickFolder: async () => '/srv/clients' };
  const { ask } = await testShell({ root: null }, { dialogs });
  expect(await ask('files.pickOpen', { title: 'Open' })).toMatchObject({ name: 'hotel.blueprint' });
  expect(await ask('files.pickSave', { title: 'Save', name: 'a', extension: 'blueprint' })).toBeNull();
  expect(await ask('library.pickFolder', { title: 'Choose' })).toMatchObject({ name: 'clients' });
});

it('asks the page to open what comes from outside', async () => {
  const { shell, emitted } = await testShell();
  shell.openFile('/srv/hotel.blueprint');
  expect(emitted).toMatchObject([['files.openRequested', { file: { name: 'hotel.blueprint' } }]]);
});
