// The page asks for what a picture carries by its handle only, and sees pictures listed only where it opens files.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { svgMetadata } from '#shared/format/carried/svgCarried';
import { testShell } from '../../../../support/testShell';

async function withPictures() {
  const { root, ask, refusal } = await testShell();
  writeFileSync(join(root, 'a.blueprint'), '{}');
  writeFileSync(join(root, 'full.svg'), `<svg>${svgMetadata(deflateSync('{"a":"蓝"}').toString('base64'))}</svg>`);
  writeFileSync(join(root, 'empty.PNG'), '');
  writeFileSync(join(root, 'notes.txt'), '');
  mkdirSync(join(root, 'photos.png'));
  const listed = async (pictures?: boolean) => (await ask('folder.list', pictures === undefined ? {} : { pictures })).entries;
  return { ask, refusal, listed };
}

test('pictures are listed where they are asked for', async () => {
  const { listed } = await withPictures();
  expect((await listed(true)).map(({ name }) => name)).toEqual(['photos.png', 'a.blueprint', 'empty.PNG', 'full.svg']);
  expect((await listed()).map(({ name }) => name)).toEqual(['photos.png', 'a.blueprint']);
});

test('what a picture carries comes as text, and what it does not is an error', async () => {
  const { ask, refusal, listed } = await withPictures();
  const handleOf = async (wanted: string) => (await listed(true)).find(({ name }) => name === wanted)?.handle ?? '';
  expect(await ask('files.readCarried', { handle: await handleOf('full.svg') })).toEqual({ text: '{"a":"蓝"}' });
  expect(await refusal('files.readCarried', { handle: await handleOf('empty.PNG') })).toBe('nothingCarried');
  expect(await refusal('files.readCarried', { handle: await handleOf('photos.png') })).toBe('isFolder');
  expect(await refusal('files.readCarried', { handle: 'made up' })).toBe('unknownHandle');
});
