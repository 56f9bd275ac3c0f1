import { describe, expect, it } from 'vitest';
import { cardsInOrder } from '#shared/blueprint/queries';
import { addCard } from '#shared/commands/cards/addCard';
import { executeCommand } from '#shared/commands/execute';
import { blankBlueprint } from '#shared/blueprint/create';
import type { Blueprint, CardFlag } from '#shared/blueprint/records';
import { countingIds } from '#shared/lib/ids';
import { setCards } from '../../../../../renderer/editor/selection/setCards';

function withCards(...flags: CardFlag[][]): Blueprint {
  let blueprint = blankBlueprint({ id: 'b', title: '', date: '', createId: countingIds() });
  flags.forEach((list, index) => {
    const card = { id: `c${index}`, kind: 'action', lane: 'l_1', step: 's_1', span: 1, title: '', flags: list } as const;
    const result = executeCommand(blueprint, addCard, { card: { ...card, flags: [...list] } });
    if (!result.ok) throw new Error(result.error.key);
    blueprint = result.value.blueprint;
  });
  return blueprint;
}

describe('setCards', () => {
  it('changes each card in its own way, in one step', () => {
    const blueprint = withCards(['fail'], ['wait']);
    const cards = [...cardsInOrder(blueprint)];
    const result = executeCommand(blueprint, setCards, { cards, change: (card) => ({ flags: [...(card.flags ?? []), 'keyNode'] }) });
    if (!result.ok) throw new Error(result.error.key);
    expect([...cardsInOrder(result.value.blueprint)].map((card) => card.flags)).toEqual([['fail', 'keyNode'], ['wait', 'keyNode']]);
  });

  it('refuses all when one can’t be changed', () => {
    const blueprint = withCards([]);
    const cards = [...cardsInOrder(blueprint)];
    expect(setCards.can(blueprint, { cards, change: () => ({ time: { min: 5, max: 1 } }) })?.key).toBe('refuse.time');
  });

  it('is called after what it changes', () => {
    const blueprint = withCards([], []);
    const cards = [...cardsInOrder(blueprint)];
    expect(setCards.label(blueprint, { cards, change: () => ({ owner: 'Ann' }) }).params).toEqual({ field: 'owner', count: 2 });
  });
});
