// The proof of damaged files, short; `npm run torture -- damaged` runs the full one.

import { expect, it } from 'vitest';
import { damaged } from '../../../../../build/torture/damaged/damaged';

it('opening damaged files never crashes, hangs, changes them or loses something', async () => {
  const { line, failures } = await damaged({ files: 100 });
  expect(failures).toEqual([]);
  // Some have to open all the same, or the damage would never reach beyond JSON.
  expect(Number(/(\d+) open/.exec(line)?.[1])).toBeGreaterThan(5);
});
