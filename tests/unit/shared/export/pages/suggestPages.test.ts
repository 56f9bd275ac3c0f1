// What is proposed before anybody has chosen.

import { expect, test } from 'vitest';
import { suggestPages } from '#shared/export/pages/suggestPages';
import { sceneOf } from '../../../../outputs/support/scenes';

test.each([
  ['a small sheet lies on A4', 1200, 700, { paper: 'A4', landscape: true, columns: 1, rows: 1 }],
  ['a longer one on A3', 2400, 800, { paper: 'A3', landscape: true }],
  ['a high one stands', 900, 2200, { paper: 'A3', landscape: false }],
  ['one too large for A0 keeps its size', 12_000, 3000, { paper: 'sheet' }],
])('%s', (_name, width, height, setup) => {
  expect(suggestPages(sceneOf(width, height, []))).toMatchObject(setup);
});
