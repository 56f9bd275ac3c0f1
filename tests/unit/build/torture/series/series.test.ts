// The proof of series of commands, short; `npm run torture -- series` runs the full one.

import { expect, it } from 'vitest';
import { series } from '../../../../../build/torture/series/series';

it('undoing all gives the first bytes, redoing all the last, with the file in between', () => {
  expect(series({ series: 25 }).failures).toEqual([]);
});
