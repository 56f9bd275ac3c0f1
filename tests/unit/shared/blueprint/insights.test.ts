import { describe, expect, it } from 'vitest';
import type { Insight } from '#shared/blueprint/analysisRecords';
import { followersOf, insightCounts, isOverdue, nextKind, rankOpportunities } from '#shared/blueprint/insights';

const insight = (id: string, changes: Partial<Insight> = {}): Insight =>
  ({ id, kind: 'opportunity', title: id, cards: [], from: [], ...changes });
const asRecords = (...all: Insight[]) => Object.fromEntries(all.map((one) => [one.id, one]));

describe('insights', () => {
  it('lead from pain points over opportunities to plans', () => {
    expect(nextKind('painPoint')).toBe('opportunity');
    expect(nextKind('opportunity')).toBe('plan');
    expect(nextKind('plan')).toBeNull();
  });

  it('rank opportunities by the sum of what the present criteria say, equal ones alike', () => {
    const insights = asRecords(
      insight('b', { scores: { cr_1: 2, cr_2: 3 } }),
      insight('a', { scores: { cr_1: 4, cr_2: 1, gone: 5 } }),
      insight('low', { scores: { cr_1: 1 } }),
      insight('best', { scores: { cr_1: 5, cr_2: 5 } }),
      insight('unscored', { scores: { gone: 5 } }),
      insight('pain', { kind: 'painPoint', scores: { cr_1: 5 } }),
    );
    const ranked = rankOpportunities({ insights, criteria: [{ id: 'cr_1', name: 'Value' }, { id: 'cr_2', name: 'Effort' }] });
    expect(ranked.map(({ insight: { id }, total, rank }) => [id, total, rank])).toEqual([
      ['best', 10, 1], ['a', 5, 2], ['b', 5, 2], ['low', 1, 4], ['unscored', null, null],
    ]);
  });

  it('are late the day after their date, unless they are done or dropped', () => {
    const plan = insight('p', { kind: 'plan', date: '2026-05-01' });
    expect(isOverdue(plan, '2026-05-01')).toBe(false);
    expect(isOverdue(plan, '2026-05-02')).toBe(true);
    expect(isOverdue({ ...plan, status: 'doing' }, '2026-05-02')).toBe(true);
    expect(isOverdue({ ...plan, status: 'done' }, '2026-05-02')).toBe(false);
    expect(isOverdue({ ...plan, status: 'dropped' }, '2026-05-02')).toBe(false);
    expect(isOverdue(insight('undated'), '2026-05-02')).toBe(false);
  });

  it('know what has been made of them', () => {
    const followers = followersOf({ insights: asRecords(insight('pain', { kind: 'painPoint' }), insight('o', { from: ['pain'] }), insight('p', { kind: 'plan', from: ['o', 'pain'] })) });
    expect(followers.get('pain')?.map(({ id }) => id)).toEqual(['o', 'p']);
    expect(followers.get('p')).toBeUndefined();
  });

  it('count on a card as long as something is to be done', () => {
    const counts = insightCounts(asRecords(
      insight('1', { kind: 'painPoint', cards: ['c_1', 'c_2'] }),
      insight('2', { kind: 'painPoint', cards: ['c_1'], status: 'doing' }),
      insight('3', { kind: 'plan', cards: ['c_1'], status: 'done' }),
    ));
    expect(counts.get('c_1')).toEqual({ painPoint: 2 });
    expect(counts.get('c_2')).toEqual({ painPoint: 1 });
  });
});
