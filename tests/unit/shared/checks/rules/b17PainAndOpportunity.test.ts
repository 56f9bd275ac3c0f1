import { describe, expect, it } from 'vitest';
import type { Insight } from '#shared/blueprint/analysisRecords';
import { findings, keys, said } from '../../../../support/checked';

function insight(id: string, kind: Insight['kind'], more: Partial<Insight> = {}): Insight {
  return { id, kind, title: id, cards: [], from: [], ...more };
}

const register = (...list: Insight[]) => Object.fromEntries(list.map((one) => [one.id, one]));
const whole = { owner: 'Ana', measure: 'csat', target: '85 %', date: '2026-12-31' } as const;

describe('insights of the registers', () => {
  const cards = [['a', 'customer', 1]] as const;

  it('finds a pain point without opportunity, at its cards or at the blueprint', () => {
    expect(findings('B17', { cards, insights: register(insight('p', 'painPoint', { cards: ['a'] }), insight('q', 'painPoint')) })).toMatchObject([
      { key: 'B17:insight:p', severity: 'warning', at: [{ type: 'card', id: 'a' }] }, { key: 'B17:insight:q', at: [] },
    ]);
  });

  it('is content with an opportunity or a plan that follows, and with what is done or dropped', () => {
    const pains = [insight('p', 'painPoint'), insight('q', 'painPoint'), insight('r', 'painPoint', { status: 'done' }), insight('s', 'painPoint', { status: 'dropped' })];
    const answers = [insight('o', 'opportunity', { from: ['p'], ...whole }), insight('l', 'plan', { from: ['q'] })];
    expect(keys('B17', { insights: register(...pains, ...answers) })).toEqual([]);
  });

  it('does not take a dropped opportunity for an answer', () => {
    expect(keys('B17', { insights: register(insight('p', 'painPoint'), insight('o', 'opportunity', { from: ['p'], status: 'dropped' })) })).toEqual(['insight:p']);
  });

  it('names what an opportunity lacks', () => {
    const [finding] = findings('B17', { insights: register(insight('o', 'opportunity', { owner: 'Ana', date: '2026-12-31' })) });
    expect(finding && said(finding)).toBe('“o” is an opportunity. Still missing: measure, target.');
  });

  it('lets its plan bring what it lacks', () => {
    const plan = insight('l', 'plan', { from: ['o'], measure: 'nps', target: '40', date: '2026-12-31' });
    expect(keys('B17', { insights: register(insight('o', 'opportunity', { owner: 'Ana' }), plan) })).toEqual([]);
  });
});

describe('pain points on the sheet', () => {
  const lanes = ['customer', 'painPoint', 'opportunity'] as const;

  it('finds the one without an opportunity in its step', () => {
    const cards = [['p', 'painPoint', 1, { kind: 'note', span: 2 }], ['o', 'opportunity', 2, { kind: 'note' }], ['q', 'painPoint', 3, { kind: 'note' }]] as const;
    expect(findings('B17', { lanes, cards })).toMatchObject([{ key: 'B17:card:q', severity: 'warning' }]);
  });

  it('is content with a connector to one, and with insights about the card', () => {
    const cards = [['p', 'painPoint', 1, { kind: 'note' }], ['q', 'painPoint', 2, { kind: 'note' }], ['o', 'opportunity', 3, { kind: 'note' }]] as const;
    const insights = register(insight('x', 'painPoint', { cards: ['q'] }), insight('y', 'opportunity', { from: ['x'], ...whole }));
    expect(keys('B17', { lanes, cards, connectors: ['p > o'], insights })).toEqual([]);
  });

  it('finds nothing in a hidden lane', () => {
    expect(keys('B17', { lanes: ['customer', { id: 'painPoint', kind: 'painPoint', hidden: true }], cards: [['p', 'painPoint', 1]] })).toEqual([]);
  });
});
