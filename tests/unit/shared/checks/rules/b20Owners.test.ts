import { describe, expect, it } from 'vitest';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { after } from '../../../../support/blueprints';
import { drawn, findings, keys, said } from '../../../../support/checked';

describe('owners', () => {
  it('finds the action without one, where others have one', () => {
    const cards = [['f', 'frontstage', 1, { owner: 'Desk' }], ['b', 'backstage', 2], ['s', 'support', 3, { owner: ' ' }]] as const;
    expect(findings('B20', { cards })).toMatchObject([{ key: 'B20:card:b', severity: 'hint' }, { key: 'B20:card:s' }]);
  });

  it('asks none of customers, evidence, notes and analysis lanes', () => {
    const lanes = ['evidence', 'customer', 'frontstage', 'metric'] as const;
    expect(keys('B20', { lanes, cards: [['e', 'evidence', 1], ['a', 'customer', 1], ['n', 'frontstage', 1, { kind: 'note' }], ['m', 'metric', 1]] })).toEqual([]);
  });

  it('says it once where most have none', () => {
    expect(keys('B20', { cards: [1, 2, 3, 4].map((i) => [`f${i}`, 'frontstage', i] as const) })).toEqual(['most']);
  });
});

describe('handoffs', () => {
  const cards = [['f', 'frontstage', 1, { owner: 'Desk' }], ['b', 'backstage', 2, { owner: 'Kitchen' }], ['c', 'backstage', 3, { owner: ' kitchen ' }], ['a', 'customer', 1, { owner: 'Guest' }]] as const;

  it('finds the flow along which the owner changes and nothing is noted', () => {
    const [finding, ...others] = findings('B20', { cards, connectors: ['f > b', 'b > c', 'a > b'] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: 'B20:connector:f > b', severity: 'hint', at: [{ type: 'connector', id: 'f > b' }] });
    expect(finding && said(finding)).toContain('from Desk to Kitchen');
  });

  it('is content with a label or a note', () => {
    expect(keys('B20', { cards, connectors: ['f > b: order slip'] })).toEqual([]);
    expect(keys('B20', after(drawn({ cards, connectors: ['f > b'] }), setConnector, { id: 'f > b', changes: { note: 'order slip' } }))).toEqual([]);
  });

  it('takes rework for a handoff, exchanges and dependencies for none', () => {
    expect(keys('B20', { cards, connectors: ['f = b', 'f ~ c', 'b < f'] })).toEqual(['connector:b < f']);
  });

  it('finds none to a hidden lane', () => {
    const lanes = ['frontstage', { id: 'backstage', kind: 'backstage', hidden: true }, 'customer'] as const;
    expect(keys('B20', { lanes, cards, connectors: ['f > b'] })).toEqual([]);
  });
});
