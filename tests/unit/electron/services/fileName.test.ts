import { expect, it } from 'vitest';
import { isFileName } from '../../../../electron/services/fileName';

it('takes names in any language', () => {
  for (const name of ['Hotel.blueprint', '过夜酒店 🏨.blueprint', '..two dots', 'a:b?']) expect(isFileName(name, 'linux')).toBe(true);
});

it('takes no paths, nothing invisible and nothing too long', () => {
  for (const name of ['', ' ', '.', '..', 'a/b', 'a\\b', '../a', 'a\u0000b', 'a\nb', '蓝'.repeat(86)]) {
    expect(isFileName(name, 'linux'), JSON.stringify(name)).toBe(false);
  }
});

it('knows what Windows does not allow', () => {
  for (const name of ['a:b', 'what?', 'CON', 'nul.blueprint', 'COM1.txt', 'dot.', 'space ']) expect(isFileName(name, 'win32'), name).toBe(false);
  for (const name of ['console.blueprint', 'common']) expect(isFileName(name, 'win32')).toBe(true);
});
