import { describe, expect, it } from 'vitest';
import { findings, keys, said } from '../../../../support/checked';

describe('the size of the sheet', () => {
  const row = (count: number) => Array.from({ length: count }, (_, i) => [`c${i}`, 'customer', 1] as const);
  const phases = (count: number) => Array.from({ length: count }, () => 1);

  it('lets twelve phases and 120 cards be', () => expect(keys('B29', { phases: phases(12), cards: row(120) })).toEqual([]));

  it('finds more phases', () => {
    const [finding] = findings('B29', { phases: phases(13) });
    expect(finding).toMatchObject({ key: 'B29:blueprint', severity: 'hint', at: [], help: { action: 'splitIntoFiles' } });
    expect(finding && said(finding)).toContain('13 phases');
  });

  it('finds more cards', () => {
    const [finding] = findings('B29', { cards: row(121) });
    expect(finding && said(finding)).toContain('121 cards');
    // One phase alone can't be split.
    expect(finding?.help).toBeUndefined();
  });
});
