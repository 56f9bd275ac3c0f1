// The list of fonts agrees with what the build makes.

import { expect, test } from 'vitest';
import { FONT_FILES, fontFileOf } from '#shared/export/families';
import { fontSources } from '../../../../build/scripts/fontSources.mjs';

test('the fonts that the build makes are the fonts that painters ask for', () => {
  const built = fontSources.map(({ face, weight, file }) => ({ face, weight, file }));
  expect(FONT_FILES.map(({ face, weight, file }) => ({ face, weight, file }))).toEqual(built);
});

test('every bundled face has a file for every weight', () => {
  for (const face of ['inter', 'notoSansSC', 'notoEmoji'] as const) {
    for (const weight of [400, 500, 600, 700] as const) expect(fontFileOf(face, weight)?.face).toBe(face);
  }
  expect(fontFileOf('system', 400)).toBeUndefined();
});
