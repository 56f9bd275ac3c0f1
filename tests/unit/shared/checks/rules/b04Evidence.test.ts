import { describe, expect, it } from 'vitest';
import { findings, keys } from '../../../../support/checked';

describe('evidence for customer actions', () => {
  it('finds the step in which there is none, once', () => {
    const found = findings('B04', { cards: [['e', 'evidence', 1], ['a', 'customer', 1], ['b', 'customer', 2], ['c', 'customer', 2]] });
    expect(found).toMatchObject([{ key: 'B04:step:s2', severity: 'warning', at: [{ type: 'card', id: 'b' }, { type: 'card', id: 'c' }] }]);
  });

  it('lets steps without a customer action be empty', () => expect(keys('B04', { cards: [['f', 'frontstage', 1]] })).toEqual([]));

  it('reads spans on both sides', () => {
    expect(keys('B04', { cards: [['e', 'evidence', 1, { span: 2 }], ['a', 'customer', 2]] })).toEqual([]);
    expect(keys('B04', { cards: [['e', 'evidence', 3], ['a', 'customer', 2, { span: 2 }]] })).toEqual([]);
    expect(keys('B04', { cards: [['e', 'evidence', 4], ['a', 'customer', 2, { span: 2 }]] })).toEqual(['step:s2']);
  });

  it('takes pictures of the evidence lane and evidence of other lanes, but no notes and no storyboard', () => {
    const lanes = ['evidence', 'customer', 'frontstage', 'storyboard'] as const;
    expect(keys('B04', { lanes, cards: [
      ['a', 'customer', 1], ['i', 'evidence', 1, { kind: 'image' }], ['b', 'customer', 2], ['f', 'frontstage', 2, { kind: 'evidence' }],
      ['c', 'customer', 3], ['n', 'evidence', 3, { kind: 'note' }], ['d', 'customer', 4], ['s', 'storyboard', 4, { kind: 'evidence' }],
    ] })).toEqual(['step:s3', 'step:s4']);
  });

  it('asks for none at decisions and waits', () => {
    expect(keys('B04', { cards: [['d', 'customer', 1, { kind: 'decision' }], ['w', 'customer', 2, { kind: 'wait' }]] })).toEqual([]);
  });

  it('counts evidence in a hidden lane, and finds nothing in a hidden customer lane', () => {
    const cards = [['e', 'evidence', 1], ['a', 'customer', 1], ['b', 'customer', 2]] as const;
    expect(keys('B04', { lanes: [{ id: 'evidence', kind: 'evidence', hidden: true }, 'customer'], cards })).toEqual(['step:s2']);
    expect(keys('B04', { lanes: ['evidence', { id: 'customer', kind: 'customer', hidden: true }], cards })).toEqual([]);
  });

  it('asks nothing of what stands for a phase that is shown in detail elsewhere', () => {
    const one = [['a', 'customer', 1]] as const;
    expect(keys('B04', { phases: [1], cards: one })).toEqual(['step:s1']);
    expect(keys('B04', { phases: [1], cards: one, more: inDetail })).toEqual([]);
  });
});

const inDetail = { phases: Object.fromEntries([1].map((n) => [`p${n}`, { id: `p${n}`, name: '', stepOrder: [`s${n}`], detail: { blueprint: 'b_9', name: 'Detail.blueprint' } }])) };
