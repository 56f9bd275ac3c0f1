import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '#shared/checks/check';
import { checks } from '#shared/checks/list';
import { runChecks, runChecksInSlices } from '#shared/checks/runChecks';
import { blankBlueprint } from '#shared/blueprint/create';
import { countingIds } from '#shared/lib/ids';
import { createMeasurer } from '#shared/scene/text/measurer';
import { analysed } from '../../../support/analysed';
import { largeBlueprint } from '../../../support/blueprints';
import { drawn } from '../../../support/checked';
import { makeExample } from '../../../../build/scripts/examples/makeExample';
import { overnightHotelStay } from '../../../../build/scripts/examples/overnightHotelStay';

const options = { measure: createMeasurer(), missingFiles: new Set(['b_as']) };

describe('all checks', () => {
  it('are thirty, in the order of their numbers', () => {
    expect(checks.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, i) => `B${String(i + 1).padStart(2, '0')}`));
  });

  it('find in a new blueprint only what it begins with', () => {
    const blank = blankBlueprint({ id: 'b', title: '', createId: countingIds(), date: '2026-11-21' });
    expect(runChecks(blank, options).map(({ key }) => key)).toEqual(['B02:card', 'B28:blueprint']);
  });

  it.each([['analysed', analysed()], ['large', largeBlueprint(400)], ['hotel', makeExample(overnightHotelStay, 'en')]])('give each finding of the %s blueprint a key of its own, and change nothing', (_, blueprint) => {
    const before = structuredClone(blueprint);
    const found = runChecks(blueprint, options);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    expect(found.every(({ key, check, severity }) => key.startsWith(`${check}:`) && SEVERITIES.includes(severity))).toBe(true);
    expect(runChecks(blueprint, options).map(({ key }) => key)).toEqual(found.map(({ key }) => key));
    expect(blueprint).toStrictEqual(before);
  });

  it('say of the hotel what a service designer would agree with', () => {
    const found = runChecks(makeExample(overnightHotelStay, 'en'), options);
    // Fail points without remedy, moments of truth without standard, handoffs to the kitchen and back, few times.
    expect(found.map(({ check }) => check)).toEqual(['B16', 'B16', 'B19', 'B20', 'B20', 'B22', 'B22']);
  });

  it('find the same in slices, one for the indexes and one for each check', () => {
    const blueprint = largeBlueprint(200);
    const slices = runChecksInSlices(blueprint, options);
    let count = 0;
    let slice = slices.next();
    while (!slice.done) {
      count++;
      slice = slices.next();
    }
    expect(count).toBe(checks.length);
    expect(slice.value.map(({ key }) => key)).toEqual(runChecks(blueprint, options).map(({ key }) => key));
  });

  it('find nothing in notes that the style leaves out', () => {
    const cards = [['n', 'customer', 1, { kind: 'note', flags: ['fail'] }]] as const;
    expect(runChecks(drawn({ cards })).some(({ key }) => key === 'B16:card:n')).toBe(true);
    expect(runChecks(drawn({ cards, more: { style: { hide: ['notes'] } } })).some(({ key }) => key === 'B16:card:n')).toBe(false);
  });

  it('go to what is left of several places', () => {
    const lanes = ['customer', { id: 'frontstage', kind: 'frontstage', hidden: true }] as const;
    const cards = [['f', 'frontstage', 1, { title: 'Pay', channels: ['app'] }], ['a', 'customer', 2, { title: 'Pay', channels: ['web'] }]] as const;
    const found = runChecks(drawn({ lanes, cards })).filter(({ check }) => check === 'B24');
    expect(found).toMatchObject([{ key: 'B24:card:a', at: [{ type: 'card', id: 'a' }] }]);
    expect(found[0]?.at).toHaveLength(1);
  });
});
