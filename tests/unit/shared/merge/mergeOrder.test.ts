// Two orders of one list.

import { describe, expect, it } from 'vitest';
import type { Side } from '#shared/merge/clash';
import { mergeOrder } from '#shared/merge/mergeOrder';

const asked = (): Side => {
  throw new Error('nobody was to be asked');
};

function merged(base: string, mine: string, theirs: string, members?: string, prefer: () => Side = asked): string {
  const all = new Set(members ?? [...mine, ...theirs].filter((id) => !base.includes(id) || (mine.includes(id) && theirs.includes(id))));
  return mergeOrder({ base: [...base], mine: [...mine], theirs: [...theirs] }, all, prefer).join('');
}

describe('two orders', () => {
  it.each([
    ['abc', 'xabc', 'abcy', 'xabcy'],
    ['abc', 'axbc', 'aybc', 'axybc'],
    ['abc', 'aybc', 'axbc', 'axybc'],
    ['abcde', 'eabcd', 'abdce', 'eabdc'],
    ['abcde', 'acde', 'abcd', 'acd'],
    ['abcd', 'dabc', 'dabcx', 'dabcx'],
    ['ab', 'ba', 'bax', 'bax'],
    ['abcd', 'bcd', 'abxcd', 'bxcd'],
    ['', 'ab', 'cd', 'abcd'],
    // Mine deleted a and b and put d first; theirs moved c past what mine deleted.
    ['abcd', 'dc', 'cabd', 'dc'],
  ])('of %s: %s and %s give %s', (base, mine, theirs, both) => {
    expect(merged(base, mine, theirs)).toBe(both);
    expect(merged(base, theirs, mine)).toBe(both);
  });
  it('ask where both moved the same to different places', () => {
    expect(merged('abcd', 'dabc', 'adbc', undefined, () => 'mine')).toBe('dabc');
    expect(merged('abcd', 'dabc', 'adbc', undefined, () => 'theirs')).toBe('adbc');
  });
  it('end with what neither has, in the order of ids', () => {
    expect(merged('ab', 'ab', 'abx', 'abxzy')).toBe('abxyz');
  });
});
