// Targets that are set before anything was measured: templates have such.

import { describe, expect, it } from 'vitest';
import { inventoryOf } from '#shared/analysis/inventory';
import { targetGoal } from '#shared/analysis/measureText';
import { openTargets, openTargetsAt } from '#shared/analysis/openTargets';
import { gapsOf } from '#shared/analysis/touchpointGaps';
import { blankBlueprint } from '#shared/blueprint/create';
import type { Blueprint } from '#shared/blueprint/records';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { setTarget } from '#shared/commands/analysis/setTarget';
import { addCard } from '#shared/commands/cards/addCard';
import { translator } from '#shared/i18n/translator';
import { countingIds } from '#shared/lib/ids';
import { after, card } from '../../../support/blueprints';

function service(): Blueprint {
  const blank = blankBlueprint({ id: 'b_1', title: 'T', createId: countingIds(), date: '2026-11-21', steps: 2 });
  const withCard = after(blank, addCard, { card: card('a', 'l_3', 's_1') });
  const withTime = after(withCard, setTarget, { card: 'a', measure: 'time', value: 5 });
  return after(after(withTime, setTarget, { measure: 'nps', value: 40, date: '2027-03-31' }), setTarget, { card: 'a', measure: 'csat', value: 85 });
}

const ids = (targets: readonly { readonly id: string }[]): string[] => targets.map(({ id }) => id);

describe('open targets', () => {
  it('stand in the order of places and kinds', () => {
    expect(ids(openTargets(service()))).toEqual(['service:nps', 'card:a:csat', 'card:a:time']);
    expect(ids(openTargetsAt(service(), { card: 'a' }))).toEqual(['card:a:csat', 'card:a:time']);
    expect(ids(openTargetsAt(service(), {}))).toEqual(['service:nps']);
  });
  it('are open no longer once something was measured', () => {
    const measured = after(service(), addRecords, { collection: 'measures', records: [{ id: 'm_1', measure: 'csat', card: 'a', value: 70, date: '2026-11-01' }] });
    expect(ids(openTargetsAt(measured, { card: 'a' }))).toEqual(['card:a:time']);
  });
  it('of SERVQUAL wait for what is perceived, whatever was expected', () => {
    const set = after(service(), setTarget, { measure: 'servqual', dimension: 'empathy', value: 6 });
    const half = (part: 'expectation' | 'perception') => ({ collection: 'measures' as const, records: [{ id: `m_${part}`, measure: 'servqual' as const, dimension: 'empathy' as const, part, value: 6, date: '2026-11-01' }] });
    const expected = after(set, addRecords, half('expectation'));
    expect(ids(openTargetsAt(expected, {}))).toContain('service:servqual:empathy');
    expect(ids(openTargetsAt(after(expected, addRecords, half('perception')), {}))).not.toContain('service:servqual:empathy');
  });
  it('are work for monitoring', () => {
    expect(gapsOf('monitor', inventoryOf(service()))).toEqual([{ gap: 'targetOnly', count: 1 }]);
  });
  it('are read with their day', () => {
    const t = translator('en');
    expect(openTargets(service()).map((target) => targetGoal(target, t))).toEqual(['Target +40 by 2027-03-31', 'Target 85 %', 'Target 5 min']);
  });
});
