import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../../build/torture/documentText';
import { testShell } from '../../../../support/testShell';

const ONE = documentText('one');
const TWO = documentText('two');

const NAMES = [
  '过夜酒店.blueprint', '🏨 👨‍👩‍👧‍👦.blueprint', 'Café.blueprint'.normalize('NFC'), 'Café.blueprint'.normalize('NFD'), '  spaces  inside .blueprint',
  '#1 100% (a&b) [x]=y;z\'s.blueprint', 'a%20b.blueprint', `${'x'.repeat(240)}.blueprint`, `${'蓝'.repeat(80)}.blueprint`, 'dots....blueprint',
  '-rf.blueprint', '~tilde.blueprint', '$HOME `id`.blueprint',
];

describe('a file named', () => {
  it.skipIf(process.platform === 'win32').each([...NAMES, 'CON.blueprint', 'what?*.blueprint', 'back\\slash.blueprint', 'line\nbreak.blueprint'])(
    '%j is listed, read, saved and backed up', async (name) => {
      const { ask, root } = await testShell();
      writeFileSync(join(root, name), ONE);
      const { entries } = await ask('folder.list', {});
      expect(entries.map((entry) => entry.name)).toEqual([name]);
      const { handle, hash } = await ask('files.read', { handle: entries[0]?.handle ?? '' });
      expect(await ask('files.write', { handle, text: TWO, expected: hash })).toMatchObject({ unchanged: false, warnings: [] });
      expect(readFileSync(join(root, name), 'utf8')).toBe(TWO);
      expect(readdirSync(root)).toEqual([name]);
      const [, before] = await ask('backups.list', { handle });
      expect(await ask('backups.read', { handle, id: before?.id ?? '' })).toEqual({ text: ONE });
      expect(await ask('recents.list', {})).toMatchObject([{ name, missing: false }]);
    });

  it.each(NAMES)('%j is made by typing it', async (name) => {
    const { ask, root } = await testShell();
    const { folder } = await ask('folder.list', {});
    const { handle, exists } = await ask('folder.file', { folder: folder.handle, name });
    expect(exists).toBe(false);
    await ask('files.write', { handle, text: ONE, expected: null });
    expect(readdirSync(root).map((found) => found.normalize('NFC'))).toEqual([name.normalize('NFC')]);
  });
});

it('both forms of "é" are the same file, whichever is typed', async () => {
  const { ask, root } = await testShell();
  const decomposed = 'Café.blueprint'.normalize('NFD');
  writeFileSync(join(root, decomposed), ONE);
  const { folder } = await ask('folder.list', {});
  const file = await ask('folder.file', { folder: folder.handle, name: decomposed.normalize('NFC') });
  expect(file).toMatchObject({ exists: true });
  await ask('files.write', { handle: file.handle, text: TWO, expected: null });
  expect(readdirSync(root)).toHaveLength(1);
});
