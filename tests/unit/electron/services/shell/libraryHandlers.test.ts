import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentText } from '../../../../../build/torture/documentText';
import { testShell, type TestShell } from '../../../../support/testShell';

/** The handle of a folder in the one that is served. */
async function folderOf({ ask, root }: TestShell, name: string): Promise<string> {
  mkdirSync(join(root, name), { recursive: true });
  const { entries } = await ask('folder.list', {});
  return entries.find((entry) => entry.name === name)?.handle ?? '';
}

it('remembers the chosen folders, by handles only', async () => {
  const shell = await testShell();
  const { ask, refusal } = shell;
  expect(await ask('library.folders', {})).toEqual([]);
  const team = await folderOf(shell, 'team');
  await ask('library.addFolder', { folder: team });
  await ask('library.addFolder', { folder: team });
  expect(await ask('library.folders', {})).toEqual([{ handle: team, name: 'team', place: '~/clients' }]);
  expect(await refusal('library.addFolder', { folder: 'guessed' })).toBe('unknownHandle');
  await ask('library.removeFolder', { folder: team });
  expect(await ask('library.folders', {})).toEqual([]);
});

it('lists what is in a folder, tells what it holds, and gives its picture', async () => {
  const shell = await testShell();
  const { ask, root } = shell;
  const team = await folderOf(shell, 'team');
  mkdirSync(join(root, 'team/Hotels'));
  writeFileSync(join(root, 'team/Hotels/grand.blueprint'), documentText('Grand hotel'));
  const { seen, listing } = await ask('library.list', { folder: team, seen: null, again: false });
  const [file] = listing?.files ?? [];
  expect(listing).toMatchObject({ files: [{ name: 'grand.blueprint', within: 'Hotels', current: false, copyOf: null }], unreadable: [], more: false });
  const handle = file?.handle ?? '';
  expect(await ask('library.details', { files: [handle] })).toMatchObject([{ handle, summary: { title: 'Grand hotel' }, problem: null, editing: null }]);
  const { png } = await ask('library.picture', { file: handle });
  expect(Buffer.from(png ?? '', 'base64').toString()).toContain('picture of');
  expect(await ask('library.list', { folder: team, seen, again: true })).toEqual({ seen, listing: null });
  expect(await ask('files.read', { handle })).toMatchObject({ name: 'grand.blueprint' });
  await shell.shell.close();
  expect(readdirSync(join(root, '../data/library')).sort()).toEqual(['files.json', 'pictures']);
});

it('shows nothing of what is out of reach', async () => {
  const shell = await testShell();
  const { ask, root } = shell;
  mkdirSync(join(root, '../private'));
  writeFileSync(join(root, '../private/secret.blueprint'), documentText('Secret'));
  const team = await folderOf(shell, 'team');
  symlinkSync(join(root, '../private'), join(root, 'team/link'));
  symlinkSync(join(root, '../private/secret.blueprint'), join(root, 'team/secret.blueprint'));
  expect((await ask('library.list', { folder: team, seen: null, again: false })).listing?.files).toEqual([]);
});

it('says that a folder is gone', async () => {
  const shell = await testShell();
  const { folder } = await shell.ask('folder.list', {});
  const gone = await shell.ask('folder.file', { folder: folder.handle, name: 'gone' });
  expect(await shell.refusal('library.list', { folder: gone.handle, seen: null, again: false })).toBe('notFound');
});
