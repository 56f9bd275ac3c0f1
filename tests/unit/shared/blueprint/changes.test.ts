// What differs between two blueprints.

import { expect, it } from 'vitest';
import { changedRecords } from '#shared/blueprint/changes';
import { moveCards } from '#shared/commands/cards/moveCards';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { after, largeBlueprint } from '../../../support/blueprints';

it('finds the records that were changed and removed, and nothing else', () => {
  const before = largeBlueprint(300);
  const moved = after(before, moveCards, { moves: [{ card: 'c_7', lane: 'l_1', step: 's_0' }] });
  const end = after(moved, removeItems, { cards: ['c_8'] });
  const changes = [...changedRecords(before.cards, end.cards)];
  expect(changes.map((change) => [change.before?.id, change.after?.id]).sort()).toEqual([['c_7', 'c_7'], ['c_8', undefined]]);
  expect([...changedRecords(before.cards, before.cards)]).toEqual([]);
});
