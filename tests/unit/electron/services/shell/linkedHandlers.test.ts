import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serializeFile } from '#shared/format/serializeFile';
import { generateBlueprint } from '../../../../../build/bench/generate';
import { testShell, type TestShell } from '../../../../support/testShell';

function textOf(id: string): string {
  return serializeFile({ blueprint: { ...generateBlueprint({ cards: 3, connectors: 2, seed: 1 }), id }, history: null });
}

/** A folder with a file of the other state; `find` looks for it from the file `to-be.blueprint`. */
async function linked(name = 'hotel.blueprint') {
  const shell = await testShell();
  const put = (file: string, id: string) => writeFileSync(join(shell.root, file), textOf(id));
  put('to-be.blueprint', 'b_to');
  put('hotel.blueprint', 'b_as');
  const handle = await handleOf(shell, 'to-be.blueprint');
  const find = async () => (await shell.ask('linked.find', { handle, blueprint: 'b_as', name })).file?.name ?? null;
  return { ...shell, put, find, handle };
}

async function handleOf({ ask }: TestShell, name: string): Promise<string> {
  return (await ask('folder.list', {})).entries.find((entry) => entry.name === name)?.handle ?? '';
}

it('finds it by its name, and tells when it is gone and back', async () => {
  const { root, find, put } = await linked();
  expect(await find()).toBe('hotel.blueprint');
  rmSync(join(root, 'hotel.blueprint'));
  expect(await find()).toBeNull();
  put('hotel.blueprint', 'b_as');
  expect(await find()).toBe('hotel.blueprint');
});

it('finds it under another name, as it was renamed or had none when it was linked', async () => {
  const { root, find } = await linked('Grand hotel');
  expect(await find()).toBe('hotel.blueprint');
  renameSync(join(root, 'hotel.blueprint'), join(root, 'hotel today.blueprint'));
  expect(await find()).toBe('hotel today.blueprint');
});

it('takes no other blueprint of that name for it, but a damaged one', async () => {
  const { root, find, put } = await linked();
  put('hotel.blueprint', 'b_other');
  expect(await find()).toBeNull();
  writeFileSync(join(root, 'hotel.blueprint'), textOf('b_as').slice(0, 500));
  expect(await find()).toBe('hotel.blueprint');
});

it('finds one that lies elsewhere and was opened lately', async () => {
  const { root, ask, find } = await linked();
  mkdirSync(join(root, 'today'));
  renameSync(join(root, 'hotel.blueprint'), join(root, 'today/hotel.blueprint'));
  expect(await find()).toBeNull();
  const folder = (await ask('folder.list', {})).entries.find(({ kind }) => kind === 'folder')?.handle ?? '';
  const file = await ask('folder.file', { folder, name: 'hotel.blueprint' });
  await ask('recents.add', { handle: file.handle });
  expect(await find()).toBe('hotel.blueprint');
});

it('looks at nothing that is out of reach', async () => {
  const { root, find, handle, ask, refusal } = await linked();
  mkdirSync(join(root, '../private'));
  renameSync(join(root, 'hotel.blueprint'), join(root, '../private/hotel.blueprint'));
  symlinkSync(join(root, '../private/hotel.blueprint'), join(root, 'hotel.blueprint'));
  expect(await find()).toBeNull();
  expect((await ask('linked.find', { handle, blueprint: 'b_as', name: '../private/hotel.blueprint' })).file).toBeNull();
  expect(await refusal('linked.find', { handle: 'guessed', blueprint: 'b_as', name: 'hotel.blueprint' })).toBe('unknownHandle');
});
