// Whatever part of whatever blueprint: it is sound, holds nothing from outside, and loses nothing that is inside.

import { describe, expect, it } from 'vitest';
import { randomSeries } from '../../../../../build/torture/series/seriesOf';
import { generateBlueprint, seededRandom } from '../../../../../build/bench/generate';
import { eachRecord, getRecord } from '#shared/blueprint/buckets';
import { violations } from '#shared/blueprint/invariants';
import { cardOf, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint, Card, StepId } from '#shared/blueprint/records';
import { isEmptyScope, keptBy, type ExportScope } from '#shared/export/scope/exportScope';
import { partOf } from '#shared/export/scope/partOf';
import { translator } from '#shared/i18n/translator';
import { smallBlueprint } from '../../../../support/blueprints';

const t = translator('en');
const covered = (blueprint: Blueprint, card: Card): StepId[] => {
  const order = stepOrder(blueprint);
  return order.slice(order.indexOf(card.step), order.indexOf(card.step) + card.span);
};

function randomScope(blueprint: Blueprint, random: () => number): Exclude<ExportScope, { type: 'everything' }> {
  const some = (list: readonly string[], share: number): string[] => list.filter(() => random() < share);
  const { phaseOrder, laneOrder } = blueprint;
  if (random() < 0.3) return { type: 'phases', phases: [...some(phaseOrder, 0.5), 'p_gone'] };
  if (random() < 0.3) return { type: 'lanes', lanes: some(laneOrder, 0.5) };
  const cards = some([...eachRecord(blueprint.cards)].map(({ id }) => id), 0.2);
  if (random() < 0.5) return { type: 'selection', phases: [], steps: [], lanes: [], cards };
  return { type: 'selection', phases: some(phaseOrder, 0.2), steps: some(stepOrder(blueprint), 0.2), lanes: some(laneOrder, 0.4), cards: some(cards, 0.1) };
}

const CASES = Array.from({ length: 40 }, (_, seed) => seed);
const blueprintOf = (seed: number): Blueprint => (seed % 2 ? randomSeries(seed, 60).end : generateBlueprint({ cards: 80, connectors: 60, seed }));

describe.each(CASES)('a random part %i', (seed) => {
  const blueprint = blueprintOf(seed);
  const scope = randomScope(blueprint, seededRandom(seed + 1));
  const part = partOf(blueprint, scope, t);
  const kept = keptBy(blueprint, scope);

  it('is there unless nothing of it is', () => expect(part === null).toBe(isEmptyScope(blueprint, scope)));

  it('keeps all laws, what is inside, and nothing else', () => {
    if (!part) return;
    expect(violations(part)).toEqual([]);
    expect(stepOrder(part)).toEqual(stepOrder(blueprint).filter((id) => kept.steps.has(id)));
    expect(part.laneOrder).toEqual(blueprint.laneOrder.filter((id) => kept.lanes.has(id)));
    const cards = [...eachRecord(part.cards)];
    expect(cards.map(({ id }) => id).sort()).toEqual([...eachRecord(blueprint.cards)].filter(kept.hasCard).map(({ id }) => id).sort());
    for (const card of cards) {
      const whole = cardOf(blueprint, card.id) as Card;
      expect(covered(part, card)).toEqual(covered(blueprint, whole).filter((id) => kept.steps.has(id)));
      expect({ ...card, step: '', span: 1 }).toEqual({ ...whole, step: '', span: 1 });
    }
    const inside = [...eachRecord(blueprint.connectors)].filter(({ from, to }) => getRecord(part.cards, from) && getRecord(part.cards, to));
    expect([...eachRecord(part.connectors)].map(({ id }) => id).sort()).toEqual(inside.map(({ id }) => id).sort());
    expect(partOf(part, scope, t)).toEqual(part);
  });
});

describe('a part', () => {
  it('is the blueprint itself for everything, and none where nothing of it is there', () => {
    const blueprint = smallBlueprint();
    expect(partOf(blueprint, { type: 'everything' }, t)).toBe(blueprint);
    expect(partOf(blueprint, { type: 'phases', phases: ['p_1', 'p_2'] }, t)).toBe(blueprint);
    expect(partOf(blueprint, { type: 'phases', phases: ['p_9'] }, t)).toBeNull();
    const hidden = { ...blueprint, lanes: { ...blueprint.lanes, l_2: { ...blueprint.lanes['l_2'], hidden: true } } } as Blueprint;
    expect(partOf(hidden, { type: 'lanes', lanes: ['l_2'] }, t)).toBeNull();
  });

  it('says which phase it is, and calls a nameless one by its number on the whole sheet', () => {
    const blueprint = smallBlueprint();
    const nameless = { ...blueprint, phases: { ...blueprint.phases, p_2: { ...blueprint.phases['p_2'], name: '' } } } as Blueprint;
    const part = partOf(nameless, { type: 'phases', phases: ['p_2'] }, t);
    expect(part?.title).toBe('Small – Phase 2');
    expect(part?.phases['p_2']?.name).toBe('Phase 2');
  });

  it('drops pictures that only others show', () => {
    const blueprint = smallBlueprint();
    expect(Object.keys(blueprint.images)).toHaveLength(1);
    expect(Object.keys(partOf(blueprint, { type: 'phases', phases: ['p_1'] }, t)?.images ?? {})).toEqual([]);
  });

  it('of lanes and steps is what they have in common', () => {
    const part = partOf(smallBlueprint(), { type: 'selection', phases: [], steps: ['s_3'], lanes: ['l_2'], cards: [] }, t);
    expect([part?.laneOrder, part && stepOrder(part)]).toEqual([['l_2'], ['s_3']]);
    expect([...eachRecord(part?.cards ?? {})]).toMatchObject([{ id: 'c_4', step: 's_3', span: 1 }]);
  });
});
