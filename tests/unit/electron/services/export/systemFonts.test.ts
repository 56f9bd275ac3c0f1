// The search for an installed font that has what the bundled ones lack.

import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { fontFolders, systemFonts } from '../../../../../electron/services/export/systemFonts';
import { fontSources } from '../../../../../build/scripts/fontSources.mjs';

const source = fontSources[0]?.source ?? '';
const A = 0x41;
const CHINESE = 0x5ba2;

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-fonts-'));
  for (const name of names) copyFileSync(source, join(folder, name));
  return folder;
}

test('the plainest font of the wanted weight is taken', () => {
  const fonts = systemFonts([folderWith('Fancy-Italic.ttf', 'Plain-Bold.ttf', 'Plain.ttf', 'SomeMono.ttf')]);
  expect(basename(fonts.find([A], false)?.path ?? '')).toBe('Plain.ttf');
  expect(basename(fonts.find([A], true)?.path ?? '')).toBe('Plain-Bold.ttf');
});

test('a font must have all the characters', () => {
  expect(systemFonts([folderWith('Plain.ttf')]).find([A, CHINESE], false)).toBeUndefined();
});

test('damaged and unsuitable files, and folders that do not exist, are passed over', () => {
  const folder = folderWith('NotoColorEmoji.ttf', 'LastResort.otf');
  writeFileSync(join(folder, 'broken.ttf'), 'not a font');
  expect(systemFonts([join(folder, 'nowhere'), folder]).find([A], false)).toBeUndefined();
});

test('each platform has its folders', () => {
  expect(fontFolders('win32', 'C:\\Users\\a', { WINDIR: 'C:\\Windows' })[0]).toContain('Fonts');
  expect(fontFolders('darwin', '/people/ann')).toContain('/System/Library/Fonts');
  expect(fontFolders('linux', '/people/ann')).toContain('/usr/share/fonts');
});
