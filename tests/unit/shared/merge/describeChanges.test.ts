// The note about what somebody changed.

import { expect, it } from 'vitest';
import { setBrief } from '#shared/commands/blueprint/setBrief';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { addCard } from '#shared/commands/cards/addCard';
import { moveCards } from '#shared/commands/cards/moveCards';
import { renameCard } from '#shared/commands/cards/renameCard';
import { moveLane } from '#shared/commands/lanes/moveLane';
import { addStep } from '#shared/commands/steps/addStep';
import { translator } from '#shared/i18n/translator';
import { describeChanges } from '#shared/merge/describeChanges';
import { after, card, smallBlueprint } from '../../../support/blueprints';

const base = smallBlueprint();

it('counts by kind and way, and names what is to be shown', () => {
  let other = after(base, renameCard, { id: 'c_3', title: 'New' });
  other = after(other, moveCards, { moves: [{ card: 'c_4', lane: 'l_1', step: 's_2' }] });
  other = after(other, addCard, { card: card('c_new', 'l_1', 's_1') });
  other = after(other, addStep, { id: 's_new', phase: 'p_2', index: 0 });
  other = after(other, removeItems, { cards: ['c_1'], connectors: ['x_1'] });
  other = after(other, moveLane, { id: 'l_5', index: 0 });
  other = after(other, setBrief, { changes: { goal: 'Fast', service: 'Hotel' } });
  const { counts, labels, refs, total } = describeChanges(base, other);
  expect(counts).toMatchObject({
    card: { added: 1, changed: 2, removed: 1 }, step: { added: 1 }, lane: { changed: 1 }, connector: { removed: 1 }, brief: { changed: 2 },
  });
  expect(total).toBe(9);
  expect(labels.map(({ key, params }) => translator('en')(key, params))).toEqual([
    '1 card added', '2 cards changed', '1 card deleted', '1 step added', '1 lane changed', '1 connector deleted', '2 fields of the brief changed',
  ]);
  expect(refs.map((ref) => ('id' in ref ? ref.id : '')).sort()).toEqual(['c_3', 'c_4', 'c_new', 'l_5', 's_new']);
});

it('counts a card that only changed its place in the cell, and nothing where nothing is different', () => {
  const two = after(base, addCard, { card: card('c_6', 'l_1', 's_1') });
  expect(describeChanges(two, after(two, moveCards, { moves: [{ card: 'c_6', lane: 'l_1', step: 's_1', index: 0 }] }))).toMatchObject({ counts: { card: { changed: 1 } }, total: 1 });
  expect(describeChanges(base, structuredClone(base))).toMatchObject({ total: 0, labels: [], refs: [] });
});
