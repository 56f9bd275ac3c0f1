import { expect, it } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { assertValid } from '#shared/blueprint/invariants';
import { linkPhases } from '#shared/commands/phases/linkPhases';
import { translator } from '#shared/i18n/translator';
import { countingIds } from '#shared/lib/ids';
import { splitLinks, splitParts } from '../../../../../renderer/dialogs/split/splitParts';
import { analysed } from '../../../../support/analysed';
import { after } from '../../../../support/blueprints';

const overview = { blueprint: 'b_1', name: 'Small.blueprint' };
/** Ids that are in no blueprint of the tests. */
const createId = (ids = countingIds()) => (prefix: string) => ids(`new_${prefix}`);

function parts() {
  const whole = analysed();
  return { whole, parts: splitParts(whole, whole.phaseOrder, overview, { translate: translator('en'), createId: createId() }) };
}

it('makes a sound blueprint of its own of each phase, which names the whole', () => {
  const { whole, parts: [first, second] } = parts();
  for (const part of [first, second]) if (part) assertValid(part.blueprint);
  expect(first).toMatchObject({ phase: 'p_1', number: 1, blueprint: { id: 'new_b_1', title: 'Small – Phase 1', phaseOrder: ['p_1'], overview } });
  expect(second).toMatchObject({ phase: 'p_2', blueprint: { id: 'new_b_2', title: 'Small – Second', phaseOrder: ['p_2'], overview } });
  expect(first?.blueprint.linked).toBeUndefined();
  expect([...eachRecord(second?.blueprint.cards ?? {})].map(({ id }) => id)).toEqual(['c_5']);
  expect(whole.linked).toBeDefined();
});

it('gives each part what belongs to it: people and looks to all, what was measured, found and said to its place', () => {
  const { whole, parts: [first, second] } = parts();
  for (const part of [first, second]) expect(part?.blueprint).toMatchObject({ personas: whole.personas, stakeholders: whole.stakeholders, currency: 'EUR' });
  // m_2 is of the whole service.
  expect(Object.keys(first?.blueprint.measures ?? {})).toEqual(['m_1', 'm_3']);
  expect(Object.keys(first?.blueprint.insights ?? {})).toEqual(['i_1', 'i_2']);
  expect(Object.keys(first?.blueprint.comments ?? {})).toEqual(['k_1', 'k_2', 'k_3']);
  expect(second?.blueprint).not.toHaveProperty('measures');
  expect(second?.blueprint).not.toHaveProperty('insights');
  expect(second?.blueprint).not.toHaveProperty('comments');
});

it('leaves all in the whole but for the links, or one card for each phase', () => {
  const { whole, parts: made } = parts();
  const linked = made.map((part) => ({ part, file: `${part.number}.blueprint` }));
  const kept = after(whole, linkPhases, splitLinks(whole, linked, false, createId()));
  expect(kept.cards).toEqual(whole.cards);
  expect(kept.phases['p_2']?.detail).toEqual({ blueprint: 'new_b_2', name: '2.blueprint' });
  const short = after(whole, linkPhases, splitLinks(whole, linked, true, createId()));
  expect([...eachRecord(short.cards)].map(({ title, lane }) => [title, lane]).toSorted()).toEqual([['Phase 1', 'l_2'], ['Second', 'l_2']]);
  expect([...eachRecord(short.connectors)]).toHaveLength(1);
  expect(short.phases['p_1']?.detail?.blueprint).toBe('new_b_1');
});
