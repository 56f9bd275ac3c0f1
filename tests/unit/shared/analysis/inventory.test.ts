// The touchpoint inventory and what is made of it: gaps, progress, the map, moments of truth.

import { describe, expect, it } from 'vitest';
import { inventoryOf } from '#shared/analysis/inventory';
import { momentsOfTruth } from '#shared/analysis/momentsOfTruth';
import { progressByPhase } from '#shared/analysis/progress';
import { gapsOf } from '#shared/analysis/touchpointGaps';
import { touchpointMap } from '#shared/analysis/touchpointMap';
import { blankBlueprint } from '#shared/blueprint/create';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { setTarget } from '#shared/commands/analysis/setTarget';
import { addCard } from '#shared/commands/cards/addCard';
import { addPhase } from '#shared/commands/phases/addPhase';
import { countingIds } from '#shared/lib/ids';
import { after, card } from '../../../support/blueprints';

const [CUSTOMER, FRONT, BACK] = ['l_2', 'l_3', 'l_4'];

function service(...cards: readonly [id: string, lane: string | undefined, more?: Partial<Card>][]): Blueprint {
  const blank = blankBlueprint({ id: 'b_1', title: 'T', createId: countingIds(), date: '2026-11-21', steps: 2 });
  return cards.reduce((blueprint, [id, lane = '', more]) => after(blueprint, addCard, { card: card(id, lane, 's_1', more) }), blank);
}

function measured(blueprint: Blueprint, id: string, date: string, value: number): Blueprint {
  return after(blueprint, addRecords, { collection: 'measures', records: [{ id, measure: 'csat', card: 'a', value, n: 50, date }] });
}

describe('inventory', () => {
  it('holds what the customer meets, and nothing behind the scenes', () => {
    const rows = inventoryOf(service(['a', FRONT], ['b', CUSTOMER], ['c', CUSTOMER, { channels: ['web'] }], ['d', BACK]));
    expect(rows.map((row) => row.card.id)).toEqual(['c', 'a']);
  });
  it('shows the latest score and counts insights', () => {
    let blueprint = measured(measured(service(['a', FRONT]), 'm_1', '2026-10-01', 70), 'm_2', '2026-11-01', 82);
    blueprint = after(blueprint, addRecords, { collection: 'insights', records: [{ id: 'i_1', kind: 'painPoint', title: 'Slow', cards: ['a'], from: [] }] });
    const [row] = inventoryOf(blueprint);
    expect(row?.scores.get('csat')?.latest.result.value).toBe(82);
    expect(row?.insights).toBe(1);
  });
});

describe('what to do next', () => {
  it('says at each stage what touchpoints lack, and nothing where nothing does', () => {
    const rows = inventoryOf(service(['a', FRONT, { owner: 'Desk', status: 'evaluate', channels: ['store'] }], ['b', FRONT, { status: 'identify', channels: ['web'] }]));
    expect(gapsOf('identify', rows)).toEqual([{ gap: 'noOwner', count: 1 }]);
    expect(gapsOf('evaluate', rows)).toContainEqual({ gap: 'noScore', count: 2 });
    expect(gapsOf('monitor', rows)).toEqual([]);
  });
  it('asks for an insight where a score is below its target', () => {
    const blueprint = after(measured(service(['a', FRONT]), 'm_1', '2026-10-01', 70), setTarget, { card: 'a', measure: 'csat', value: 80 });
    expect(gapsOf('optimise', inventoryOf(blueprint))).toContainEqual({ gap: 'belowTarget', count: 1 });
    expect(gapsOf('monitor', inventoryOf(blueprint))).toEqual([{ gap: 'measuredOnce', count: 1 }]);
  });
  it('counts progress in every phase, those without touchpoints too', () => {
    const blueprint = after(service(['a', FRONT, { status: 'monitor' }], ['b', FRONT]), addPhase, { id: 'p_9', step: 's_9', index: 1 });
    const [first, second] = progressByPhase(blueprint, inventoryOf(blueprint));
    expect(first?.counts).toMatchObject({ monitor: 1, none: 1 });
    expect(second?.counts).toMatchObject({ monitor: 0, none: 0 });
  });
});

describe('touchpoint map', () => {
  const blueprint = service(['a', FRONT, { channels: ['web', 'phone'] }], ['b', FRONT, { channels: ['phone'] }], ['c', FRONT]);
  const map = touchpointMap(inventoryOf(blueprint), blueprint.phaseOrder, 'channel');

  it('has a column for each channel in use, and one for those that say none', () => expect(map.columns).toEqual(['web', 'phone', null]));
  it('counts a touchpoint in each of its channels, but once in all', () => {
    expect(map.rows[0]?.cells).toEqual([['a'], ['a', 'b'], ['c']]);
    expect(map.rows[0]?.all).toEqual(['a', 'b', 'c']);
  });
  it('takes what follows from channels on other axes', () => {
    expect(touchpointMap(inventoryOf(blueprint), blueprint.phaseOrder, 'medium').columns).toEqual(['digital', 'human', null]);
  });
});

describe('moments of truth', () => {
  it('say what they lack', () => {
    const blueprint = measured(service(['a', FRONT, { flags: ['momentOfTruth'], owner: 'Desk' }], ['b', BACK, { flags: ['momentOfTruth'] }]), 'm_1', '2026-10-01', 70);
    expect(momentsOfTruth(blueprint).map(({ missing }) => missing)).toEqual([['standard'], ['standard', 'measure', 'owner']]);
  });
});
