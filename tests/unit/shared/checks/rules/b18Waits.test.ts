import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('waits', () => {
  it('finds waits and wait points without a duration', () => {
    const cards = [['w', 'customer', 1, { kind: 'wait' }], ['a', 'customer', 2, { flags: ['wait'] }], ['b', 'customer', 3, { kind: 'wait', time: {} }]] as const;
    expect(findings('B18', { cards })).toMatchObject([{ key: 'B18:card:w', severity: 'warning' }, { key: 'B18:card:a' }, { key: 'B18:card:b' }]);
  });

  it('is content with any duration, and asks no other card', () => {
    const cards = [['w', 'customer', 1, { kind: 'wait', time: { typical: 5 } }], ['a', 'customer', 2, { flags: ['wait'], time: { min: 1 } }], ['b', 'customer', 3, { flags: ['fail'] }]] as const;
    expect(keys('B18', { cards })).toEqual([]);
  });

  it.each([
    [{ typical: 5 }, []], [{ typical: 6 }, ['card:w']], [{ min: 1, typical: 3, max: 9 }, ['card:w']], [{ min: 6 }, ['card:w']], [{ max: 5 }, []],
  ])('holds the longest of %o against a tolerance of 5 min', (time, found) => {
    expect(keys('B18', { cards: [['w', 'customer', 1, { kind: 'wait', time, tolerance: 5 }]] })).toEqual(found);
  });

  it('says both', () => {
    const [finding] = findings('B18', { cards: [['w', 'customer', 1, { kind: 'wait', time: { max: 12 }, tolerance: 5 }]] });
    expect(finding && said(finding)).toBe('“w” can take 12 min; customers accept 5. Shorten it, or make it bearable.');
  });
});
