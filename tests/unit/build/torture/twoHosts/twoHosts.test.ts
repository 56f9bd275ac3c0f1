// The short run of the proof that two people on one file lose nothing, and that the proof can tell when they do.

import { expect, it } from 'vitest';
import { twoHosts } from '../../../../../build/torture/twoHosts/twoHosts';

it('every edit of both is in the file at the end, or was in a clash that was shown', async () => {
  const { line, failures } = await twoHosts({ edits: 50, rounds: 1, seed: 3 });
  expect(failures).toEqual([]);
  expect(line).toMatch(/[1-9]\d* merges, [1-9]\d* clashes shown/);
}, 30_000);

it('saving without looking what the file holds is found out', async () => {
  const { failures } = await twoHosts({ edits: 24, rounds: 1, careless: true });
  expect(failures.length).toBeGreaterThan(0);
}, 30_000);
