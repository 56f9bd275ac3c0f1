import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import { serializeFile } from '#shared/format/serializeFile';
import { generateBlueprint } from '../../../../../build/bench/generate';
import { testShell, type TestShell } from '../../../../support/testShell';

function textOf(id: string, more: Partial<Blueprint> = {}): string {
  return serializeFile({ blueprint: { ...generateBlueprint({ cards: 3, connectors: 2, seed: 1 }), id, ...more }, history: null });
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

it('finds the file that is linked with this one, from the other side', async () => {
  const { root, handle, ask } = await linked();
  const from = async () => (await ask('linked.from', { handle, blueprint: 'b_to' })).file?.name ?? null;
  expect(await from()).toBeNull();
  writeFileSync(join(root, 'next year.blueprint'), textOf('b_next', { linked: { blueprint: 'b_to', name: 'to-be.blueprint', state: 'asIs' } }));
  expect(await from()).toBe('next year.blueprint');
  // More than are looked into at once.
  for (let n = 10; n < 50; n++) writeFileSync(join(root, `a${n}.blueprint`), textOf(`b_${n}`));
  writeFileSync(join(root, 'a00.blueprint'), textOf('b_old', { linked: { blueprint: 'b_to', name: 'to-be.blueprint', state: 'asIs' } }));
  utimesSync(join(root, 'a00.blueprint'), 1000, 1000);
  expect(await from()).toBe('next year.blueprint');
  for (const name of ['next year.blueprint', 'a00.blueprint']) rmSync(join(root, name));
  expect(await from()).toBeNull();
});

describe('parts of a blueprint that is split', () => {
  const parts = [{ number: 1, name: 'Arrival', text: textOf('b_p1') }, { number: 2, name: 'Stay: a/b', text: textOf('b_p2') }];
  const names = ['to-be – 1 Arrival.blueprint', 'to-be – 2 Stay a b.blueprint'];

  it('are saved beside it, called after it', async () => {
    const { root, handle, ask } = await linked();
    expect((await ask('linked.saveParts', { handle, parts })).files.map(({ name }) => name)).toEqual(names);
    expect(names.map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(parts.map(({ text }) => text));
  });

  it('replace nothing unless that is said', async () => {
    const { root, handle, ask, refusal } = await linked();
    writeFileSync(join(root, names[1] as string), 'mine');
    expect(await refusal('linked.saveParts', { handle, parts })).toBe('exists');
    expect(readdirSync(root).toSorted()).toEqual(['hotel.blueprint', 'to-be.blueprint', names[1]].toSorted());
    expect(readFileSync(join(root, names[1] as string), 'utf8')).toBe('mine');
    await ask('linked.saveParts', { handle, parts, replace: true });
    expect(readFileSync(join(root, names[1] as string), 'utf8')).toBe(parts[1]?.text);
  });

  it('leave no file behind where one of them can’t be saved, or is no blueprint', async () => {
    const { root, handle, refusal } = await linked();
    mkdirSync(join(root, names[1] as string));
    const before = readdirSync(root);
    expect(await refusal('linked.saveParts', { handle, parts, replace: true })).toBe('isFolder');
    expect(await refusal('linked.saveParts', { handle, parts: [parts[0], { ...parts[1], name: 'Other', text: '{}' }] })).toBe('invalidBlueprint');
    expect(readdirSync(root)).toEqual(before);
  });
});
