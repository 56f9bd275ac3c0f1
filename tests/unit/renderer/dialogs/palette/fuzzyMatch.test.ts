import { describe, expect, it } from 'vitest';
import { fuzzyMatch } from '../../../../../renderer/dialogs/palette/fuzzyMatch';

/** Names in the order in which they are found; those that are not are left out. */
function ranked(query: string, names: readonly string[]): string[] {
  const found = names.flatMap((name) => {
    const match = fuzzyMatch(name, query);
    return match ? [{ name, score: match.score }] : [];
  });
  return found.sort((a, b) => b.score - a.score).map(({ name }) => name);
}

describe('fuzzy matching', () => {
  it('finds letters in their order only', () => {
    expect(fuzzyMatch('Zoom to fit', 'zf')).not.toBeNull();
    expect(fuzzyMatch('Zoom to fit', 'fz')).toBeNull();
    expect(fuzzyMatch('Zoom to fit', 'zq')).toBeNull();
  });

  it('prefers whole parts, beginnings of words and shorter names', () => {
    expect(ranked('step', ['Shift the paper', 'Add step before', 'Step'])).toEqual(['Step', 'Add step before', 'Shift the paper']);
    expect(ranked('zf', ['Zoom selection of it', 'Zoom to fit'])[0]).toBe('Zoom to fit');
  });

  it('says which letters were meant, at the beginnings of words where it can', () => {
    expect(fuzzyMatch('Zoom to fit', 'ztf')?.at).toEqual([0, 5, 8]);
    expect(fuzzyMatch('Save as…', 'AS')?.at).toEqual([5, 6]);
  });

  it('reads Chinese, and takes an empty query for everything', () => {
    expect(fuzzyMatch('查找并替换', '替换')?.at).toEqual([3, 4]);
    expect(fuzzyMatch('查找并替换', '查替')?.at).toEqual([0, 3]);
    expect(fuzzyMatch('查找并替换', '换查')).toBeNull();
    expect(fuzzyMatch('Anything', '  ')).toEqual({ score: 0, at: [] });
  });

  it('takes letters that only happen to be there for nothing, and still forgives a missed one', () => {
    expect(fuzzyMatch('Make room from this lane down', 'emotion')).toBeNull();
    expect(fuzzyMatch('Compare versions', 'cmpare')).not.toBeNull();
  });
});
