// Series of measures, importance against satisfaction, costs, and what is marked on curves.

import { freeze, produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { costsOf } from '#shared/analysis/costs';
import { importanceSatisfaction } from '#shared/analysis/importanceSatisfaction';
import { seriesAt, seriesOf } from '#shared/analysis/measureSeries';
import { seriesInOrder } from '#shared/analysis/seriesInOrder';
import type { Measure, Target } from '#shared/blueprint/analysisRecords';
import { getRecord } from '#shared/blueprint/buckets';
import type { Blueprint } from '#shared/blueprint/records';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { setTarget } from '#shared/commands/analysis/setTarget';
import { renameCard } from '#shared/commands/cards/renameCard';
import { after, smallBlueprint } from '../../../support/blueprints';

function measured(measures: readonly (Partial<Measure> & Pick<Measure, 'measure'>)[], targets: readonly Target[] = []): Blueprint {
  return produce(smallBlueprint(), (draft) => {
    draft.measures = Object.fromEntries(measures.map((more, i) => [`m_${i}`, { id: `m_${i}`, date: '2026-01-01', ...more }]));
    draft.targets = Object.fromEntries(targets.map((target) => [target.id, target]));
  });
}

describe('series', () => {
  it('run by date and are held against their target', () => {
    const blueprint = measured(
      [
        { measure: 'csat', card: 'c_2', value: 80, n: 400, date: '2026-03-01' },
        { measure: 'csat', card: 'c_2', value: 60, n: 400, date: '2026-01-01' },
        { measure: 'csat', card: 'c_3', value: 10 },
        { measure: 'csat', value: 50 },
      ],
      [{ id: 'card:c_2:csat', card: 'c_2', measure: 'csat', value: 75 }],
    );
    const [series, ...others] = seriesAt(blueprint, { card: 'c_2' });
    expect(others).toEqual([]);
    expect(series?.points.map(({ result }) => result.value)).toEqual([60, 80]);
    expect(series).toMatchObject({ delta: 20, improves: true, isClear: true, isReached: true });
    expect(seriesOf(blueprint)).toHaveLength(3);
    expect(seriesAt(blueprint, {})).toHaveLength(1);
  });
  it('know that less is better where it is', () => {
    const [churn] = seriesOf(measured([{ measure: 'churn', value: 5 }, { measure: 'churn', value: 7 }], [{ id: 'service:churn', measure: 'churn', value: 6 }]));
    expect(churn).toMatchObject({ delta: 2, improves: false, isClear: false, isReached: false });
  });
  it('keep personas, dimensions and both wordings of CES apart', () => {
    expect(seriesOf(measured([{ measure: 'ces', value: 5 }, { measure: 'ces', value: 2, highIsGood: false }, { measure: 'ces', value: 5, persona: 'pe_1' }]))).toHaveLength(3);
  });
});

describe('what is remembered of series', () => {
  it('holds until a measure or a target changes', () => {
    const blueprint = freeze(measured([{ measure: 'csat', card: 'c_2', value: 70 }]), true);
    expect(seriesOf(after(blueprint, renameCard, { id: 'c_2', title: 'Another' }))).toBe(seriesOf(blueprint));
    const aimed = after(blueprint, setTarget, { card: 'c_2', measure: 'csat', value: 60 });
    expect([seriesOf(blueprint)[0]?.isReached, seriesOf(aimed)[0]?.isReached]).toEqual([null, true]);
    expect(seriesOf(after(aimed, setTarget, { card: 'c_2', measure: 'csat', value: 80 }))[0]?.isReached).toBe(false);
    const [id = ''] = Object.keys(aimed.measures ?? {});
    expect(seriesOf(after(aimed, changeRecords, { collection: 'measures', ids: [id], changes: { value: 50 } }))[0]?.isReached).toBe(false);
  });
});

describe('lists of series', () => {
  it('begin with the whole service and go on in the order of the blueprint, at each place by kind', () => {
    const half = { measure: 'servqual', dimension: 'empathy' } as const;
    const blueprint = measured([
      { measure: 'nps', card: 'c_3', value: 1 }, { measure: 'csat', card: 'c_3', value: 1 }, { measure: 'csat', card: 'c_2', value: 1, date: '2026-04-01' },
      { ...half, part: 'perception', value: 4 }, { ...half, part: 'expectation', value: 4 }, { measure: 'nps', value: 4 },
    ]);
    expect(seriesInOrder(blueprint).map(({ latest: { measure: { card, measure, part } } }) => [card, measure, part].filter(Boolean).join(' '))).toEqual([
      'nps', 'servqual expectation', 'servqual perception', 'c_2 csat', 'c_3 csat', 'c_3 nps',
    ]);
  });
});

describe('importance × satisfaction', () => {
  it('takes the latest of both, and CSAT for satisfaction', () => {
    const rated = importanceSatisfaction(measured([
      { measure: 'importance', card: 'c_2', value: 4.5, n: 10 }, { measure: 'csat', card: 'c_2', counts: { 2: 3, 3: 1 } },
      { measure: 'importance', card: 'c_3', value: 2 }, { measure: 'satisfaction', card: 'c_3', counts: { 5: 2 } },
      { measure: 'importance', card: 'c_1', value: 2 },
    ]));
    expect(rated.map(({ card, satisfaction, satisfactionN, quadrant }) => [card.id, satisfaction, satisfactionN, quadrant])).toEqual([
      ['c_2', 2.25, 4, 'concentrate'], ['c_3', 5, 2, 'overkill'],
    ]);
  });
});

describe('costs', () => {
  it('add up by step and phase, and say how many cards have one', () => {
    const blueprint = produce(smallBlueprint(), (draft) => {
      for (const [id, cost] of [['c_2', 0.1], ['c_3', 0.2], ['c_5', 4]] as const) Object.assign(getRecord(draft.cards, id) as object, { cost });
    });
    const costs = costsOf(blueprint);
    expect(costs).toMatchObject({ total: 4.3, known: 3 });
    expect(costs.byPhase.map(({ cost }) => cost)).toEqual([0.3, 4]);
    expect(costs.byStep[0]).toEqual({ step: 's_1', cost: 0.3 });
  });
});
