// Commands on cards.

import { describe, expect, it } from 'vitest';
import { cardOf, cellOf, connectorOf } from '#shared/blueprint/queries';
import { addCard } from '#shared/commands/cards/addCard';
import { addImage } from '#shared/commands/cards/addImage';
import { duplicateCards } from '#shared/commands/cards/duplicateCards';
import { moveCards } from '#shared/commands/cards/moveCards';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { renameCard } from '#shared/commands/cards/renameCard';
import { setCard } from '#shared/commands/cards/setCard';
import { setSpan } from '#shared/commands/cards/setSpan';
import { card, executed, refusal, smallBlueprint, testImage, triple } from '../../../support/blueprints';

const before = smallBlueprint();

describe('addCard', () => {
  it('puts the card at its place in the cell', () => {
    const result = triple(before, addCard, { card: card('c_9', 'l_2', 's_1'), index: 0 });
    expect(cellOf(result, 'l_2', 's_1')).toEqual(['c_9', 'c_2']);
  });
  it('stores nothing empty, and tags in their order', () => {
    const args = { card: card('c_9', 'l_2', 's_1', { detail: '', owner: '', channels: [], time: {}, flags: ['wait', 'fail'] }) };
    expect(cardOf(triple(before, addCard, args), 'c_9')).toEqual(card('c_9', 'l_2', 's_1', { flags: ['fail', 'wait'] }));
  });
  it('leaves its arguments as they were', () => {
    const args = { card: card('c_9', 'l_2', 's_1', { channels: ['web'] }) };
    triple(before, addCard, args);
    expect(Object.isFrozen(args.card)).toBe(false);
  });
  it('refuses what can’t be', () => {
    expect(refusal(before, addCard, { card: card('c_1', 'l_2', 's_1') })).toBe('refuse.idTaken');
    expect(refusal(before, addCard, { card: card('c_9', 'l_9', 's_1') })).toBe('refuse.cellGone');
    expect(refusal(before, addCard, { card: card('c_9', 'l_1', 's_9') })).toBe('refuse.cellGone');
    expect(refusal(before, addCard, { card: card('c_9', 'l_1', 's_1', { image: 'none' }) })).toBe('refuse.imageMissing');
    expect(refusal(before, addCard, { card: card('c_9', 'l_1', 's_1', { time: { min: 3, max: 1 } }) })).toBe('refuse.time');
    expect(refusal(before, addCard, { card: card('c_9', 'l_1', 's_1', { span: 0 }) })).toBe('refuse.span');
  });
});

describe('setCard and renameCard', () => {
  it('rename, many at once too', () => {
    expect(cardOf(triple(before, renameCard, { id: 'c_2', title: '入住' }), 'c_2')?.title).toBe('入住');
    const result = triple(before, setCard, { ids: ['c_1', 'c_2'], changes: { owner: 'Reception', kind: 'wait' } });
    expect(cardOf(result, 'c_1')).toMatchObject({ owner: 'Reception', kind: 'wait' });
  });
  it('take optional fields away with undefined and with nothing', () => {
    const ids = ['c_3'];
    const result = triple(before, setCard, { ids, changes: { owner: undefined, flags: [], detail: '' } });
    expect(cardOf(result, 'c_3')).toStrictEqual(card('c_3', 'l_3', 's_1'));
    expect(cardOf(triple(before, setCard, { ids: ['c_2'], changes: { time: { min: undefined } } }), 'c_2')).not.toHaveProperty('time');
  });
  it('change nothing where nothing differs', () => {
    const same = executed(before, setCard, { ids: ['c_3'], changes: { owner: 'Front desk', flags: ['fail'], detail: '' } });
    expect(same.patches).toEqual([]);
    expect(same.blueprint).toBe(before);
    expect(executed(before, renameCard, { id: 'c_2', title: 'Checks in' }).blueprint).toBe(before);
  });
  it('name the field, and join while one types', () => {
    expect(setCard.label(before, { ids: ['c_1'], changes: { owner: 'A' } }).params).toEqual({ field: 'owner', count: 1 });
    expect(setCard.label(before, { ids: ['c_1'], changes: { owner: 'A', kind: 'end' } }).params).toMatchObject({ field: 'several' });
    expect(setCard.mergeKey?.({ ids: ['c_1'], changes: { owner: 'A' } })).toBeDefined();
    expect(setCard.mergeKey?.({ ids: ['c_1'], changes: { flags: [] } })).toBeUndefined();
  });
  it('refuse times that contradict one another, and cards that are gone', () => {
    expect(refusal(before, setCard, { ids: ['c_1'], changes: { time: { min: 5, typical: 4 } } })).toBe('refuse.time');
    expect(refusal(before, setCard, { ids: ['c_1'], changes: { time: { min: -1 } } })).toBe('refuse.time');
    expect(refusal(before, setCard, { ids: ['c_9'], changes: {} })).toBe('refuse.gone');
    expect(refusal(before, setCard, { ids: [], changes: {} })).toBe('refuse.nothing');
  });
});

describe('moveCards', () => {
  it('moves many, each to its cell', () => {
    const moves = [{ card: 'c_1', lane: 'l_1', step: 's_5' }, { card: 'c_2', lane: 'l_2', step: 's_5' }];
    const result = triple(before, moveCards, { moves });
    expect(cellOf(result, 'l_1', 's_5')).toEqual(['c_1']);
    expect(result.steps['s_1']?.cells).toEqual({ l_3: ['c_3'] });
  });
  it('counts places without the cards that move', () => {
    const three = ['c_7', 'c_8'].reduce((b, id) => triple(b, addCard, { card: card(id, 'l_2', 's_1') }), before);
    const result = triple(three, moveCards, { moves: [{ card: 'c_2', lane: 'l_2', step: 's_1', index: 1 }] });
    expect(cellOf(result, 'l_2', 's_1')).toEqual(['c_7', 'c_2', 'c_8']);
  });
  it('cuts a spanning card at the last step', () => {
    const result = triple(before, moveCards, { moves: [{ card: 'c_4', lane: 'l_2', step: 's_5' }] });
    expect(cardOf(result, 'c_4')?.span).toBe(1);
  });
  it('refuses cells and cards that are gone', () => {
    expect(refusal(before, moveCards, { moves: [{ card: 'c_1', lane: 'l_9', step: 's_1' }] })).toBe('refuse.cellGone');
    expect(refusal(before, moveCards, { moves: [{ card: 'c_9', lane: 'l_1', step: 's_1' }] })).toBe('refuse.gone');
    expect(refusal(before, moveCards, { moves: [] })).toBe('refuse.nothing');
  });
});

describe('setSpan', () => {
  it('lets a card cover more steps, as far as there are any', () => {
    expect(cardOf(triple(before, setSpan, { id: 'c_2', span: 5 }), 'c_2')?.span).toBe(5);
    expect(refusal(before, setSpan, { id: 'c_2', span: 6 })).toBe('refuse.span');
    expect(refusal(before, setSpan, { id: 'c_2', span: 0 })).toBe('refuse.span');
    expect(refusal(before, setSpan, { id: 'c_2', span: 1.5 })).toBe('refuse.span');
  });
});

describe('duplicateCards', () => {
  it('copies below the originals, with the connectors among them', () => {
    const result = triple(before, duplicateCards, {
      cards: [{ from: 'c_2', to: 'c_8' }, { from: 'c_3', to: 'c_9' }],
      connectors: [{ from: 'x_2', to: 'x_9' }],
    });
    expect(cellOf(result, 'l_2', 's_1')).toEqual(['c_2', 'c_8']);
    expect(cardOf(result, 'c_8')).toEqual({ ...cardOf(before, 'c_2'), id: 'c_8' });
    expect(connectorOf(result, 'x_9')).toEqual({ id: 'x_9', kind: 'exchange', from: 'c_8', to: 'c_9' });
  });
  it('copies into other cells', () => {
    const cards = [{ from: 'c_2', to: 'c_8', cell: { lane: 'l_3', step: 's_1', index: 0 } }];
    const result = triple(before, duplicateCards, { cards });
    expect([cellOf(result, 'l_2', 's_1'), cellOf(result, 'l_3', 's_1')]).toEqual([['c_2'], ['c_8', 'c_3']]);
    expect(refusal(before, duplicateCards, { cards: [{ from: 'c_2', to: 'c_8', cell: { lane: 'l_9', step: 's_1' } }] })).toBe('refuse.cellGone');
  });
});

describe('removeItems', () => {
  it('deletes cards with their connectors', () => {
    const result = triple(before, removeItems, { cards: ['c_2', 'c_3'] });
    expect(connectorOf(result, 'x_1')).toBeUndefined();
    expect(connectorOf(result, 'x_3')).toBeDefined();
    expect(result.steps['s_1']?.cells).toEqual({ l_1: ['c_1'] });
  });
  it('deletes all sorts at once', () => {
    const result = triple(before, removeItems, { cards: ['c_1'], connectors: ['x_3'], steps: ['s_5'], lanes: ['l_5'], phases: ['p_1'] });
    expect(Object.keys(result.steps)).toEqual(['s_4']);
    expect(refusal(before, removeItems, { phases: ['p_1'], steps: ['s_4', 's_5'] })).toBe('refuse.lastStep');
    expect(refusal(before, removeItems, {})).toBe('refuse.nothing');
  });
  it('is named for what it deletes', () => {
    expect(removeItems.label(before, { cards: ['c_2'] })).toEqual({ key: 'history.removeCards', params: { count: 1, name: '“Checks in”' } });
    expect(removeItems.label(before, { cards: ['c_2', 'c_3'], connectors: ['x_1'] }).params).toMatchObject({ count: 2 });
    expect(removeItems.label(before, { steps: ['s_1'] }).key).toBe('history.removeStep');
    expect(removeItems.label(before, { steps: ['s_1'], lanes: ['l_1'] })).toEqual({ key: 'history.removeItemsWith', params: { count: 2, cards: 3 } });
  });
});

describe('pictures', () => {
  it('are stored once, and leave with the last card that shows them', () => {
    const two = triple(before, addImage, { image: testImage, cards: ['c_1'] });
    expect(Object.keys(two.images)).toHaveLength(1);
    const one = triple(two, removeItems, { cards: ['c_5'] });
    expect(Object.keys(one.images)).toHaveLength(1);
    expect(triple(one, setCard, { ids: ['c_1'], changes: { image: undefined } }).images).toEqual({});
  });
});
