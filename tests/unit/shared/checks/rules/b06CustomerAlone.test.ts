import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('the customer left alone', () => {
  const row = (count: number) => Array.from({ length: count }, (_, i) => [`c${i + 1}`, 'customer', i + 1] as const);

  it('finds three customer actions in a row with nothing frontstage', () => {
    const [finding, ...others] = findings('B06', { cards: row(3) });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: 'B06:step:s1', severity: 'warning', at: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }] });
  });

  it('lets two be', () => expect(keys('B06', { cards: row(2) })).toEqual([]));

  it.each([
    ['a frontstage card in their midst', ['f', 'frontstage', 2], []],
    ['one over several steps', ['f', 'frontstage', 2, { span: 3 }], []],
    ['a call', ['b', 'backstage', 2, { channels: ['phone'] }], []],
    ['contact in another step', ['f', 'frontstage', 4], ['c2 = f']],
  ] as const)('is content with %s', (_, card, connectors) => {
    expect(keys('B06', { cards: [...row(3), card], connectors })).toEqual([]);
  });

  it('takes notes, other backstage work and support for no contact', () => {
    const cards = [...row(3), ['n', 'frontstage', 2, { kind: 'note' }], ['b', 'backstage', 2, { channels: ['web'] }], ['s', 'support', 2]] as const;
    expect(keys('B06', { cards })).toEqual(['step:s1']);
  });

  it('goes on over steps in which the customer does nothing or waits', () => {
    const cards = [['a', 'customer', 1], ['b', 'customer', 3], ['w', 'customer', 4, { kind: 'wait' }]] as const;
    expect(keys('B06', { phases: [6], cards })).toEqual([]);
    expect(keys('B06', { phases: [6], cards: [...cards, ['c', 'customer', 6]] })).toEqual(['step:s1']);
  });

  it('finds each run', () => {
    const cards = [...row(7), ['f', 'frontstage', 4]] as const;
    expect(keys('B06', { phases: [7], cards })).toEqual(['step:s1', 'step:s5']);
  });

  it('asks nothing of what stands for phases that are shown in detail elsewhere', () => {
    expect(keys('B06', { phases: [1, 1, 1], cards: row(3) })).toEqual(['step:s1']);
    expect(keys('B06', { phases: [1, 1, 1], cards: row(3), more: inDetail })).toEqual([]);
  });
});

const inDetail = { phases: Object.fromEntries([1, 2, 3].map((n) => [`p${n}`, { id: `p${n}`, name: '', stepOrder: [`s${n}`], detail: { blueprint: 'b_9', name: 'Detail.blueprint' } }])) };
