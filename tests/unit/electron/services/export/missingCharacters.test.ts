// Characters that nobody can show.

import { expect, test } from 'vitest';
import { missingCharacters } from '../../../../../electron/services/export/missingCharacters';

test('those that no installed font has, each once', () => {
  const fonts = { find: ([code]: readonly number[]) => (code === 0xe01 ? { path: 'thai.ttf', embeddable: true } : undefined) };
  expect(missingCharacters('กก𓀀ก𓀀', fonts)).toEqual(['𓀀']);
  expect(missingCharacters('', fonts)).toEqual([]);
});
