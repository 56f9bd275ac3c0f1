// The short version of the proof: all laws of merging on random edits. The long one is build/torture/merge/merge.ts.

import { expect, it } from 'vitest';
import { tortureChains, tortureMerge } from '../../../../build/torture/merge/merge';

it('keeps every law of merging on random edits', () => {
  const { broken, withClashes } = tortureMerge(80, 20_001);
  expect(broken).toEqual([]);
  // Else the edits never meet, and the laws say little.
  expect(withClashes).toBeGreaterThan(20);
});

it('finds the last common state in every chain of merges among three people', () => {
  expect(tortureChains(4, 20_001).broken).toEqual([]);
});
