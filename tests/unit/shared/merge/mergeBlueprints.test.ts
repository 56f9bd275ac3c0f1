// What a person may expect of a merge, by example. That nothing is lost in general is randomMerges.test.ts' affair.

import { describe, expect, it } from 'vitest';
import { cellOf, stepOrder } from '#shared/blueprint/queries';
import { violations } from '#shared/blueprint/invariants';
import { getRecord } from '#shared/blueprint/buckets';
import type { Blueprint, Lane } from '#shared/blueprint/records';
import { addCard } from '#shared/commands/cards/addCard';
import { moveCards } from '#shared/commands/cards/moveCards';
import { renameCard } from '#shared/commands/cards/renameCard';
import { setCard } from '#shared/commands/cards/setCard';
import { setSpan } from '#shared/commands/cards/setSpan';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { setBrief } from '#shared/commands/blueprint/setBrief';
import { connectCards } from '#shared/commands/connectors/connectCards';
import { reverseConnector } from '#shared/commands/connectors/reverseConnector';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import { moveLane } from '#shared/commands/lanes/moveLane';
import { removeLane } from '#shared/commands/lanes/removeLane';
import { renameLane } from '#shared/commands/lanes/renameLane';
import { addStep } from '#shared/commands/steps/addStep';
import { moveStep } from '#shared/commands/steps/moveStep';
import { removeSteps } from '#shared/commands/steps/removeSteps';
import { translator } from '#shared/i18n/translator';
import { mergeBlueprints, settle } from '#shared/merge/mergeBlueprints';
import { after, card, smallBlueprint } from '../../../support/blueprints';

const base = smallBlueprint();
const cardIn = (blueprint: Blueprint, id: string) => getRecord(blueprint.cards, id);
const clashIds = (mine: Blueprint, theirs: Blueprint) => mergeBlueprints(base, mine, theirs).clashes.map((clash) => clash.id);

describe('changes that do not meet', () => {
  it('are both there: a move and a new title of one card', () => {
    const mine = after(base, moveCards, { moves: [{ card: 'c_3', lane: 'l_4', step: 's_5' }] });
    const theirs = after(base, renameCard, { id: 'c_3', title: 'Hands over the key' });
    const { merged, clashes } = mergeBlueprints(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(cardIn(merged, 'c_3')).toMatchObject({ lane: 'l_4', step: 's_5', title: 'Hands over the key' });
    expect(cellOf(merged, 'l_4', 's_5')).toEqual(['c_3']);
  });
  it('are both there: marks that both added', () => {
    const mine = after(base, setCard, { ids: ['c_3'], changes: { flags: ['fail', 'keyNode'] } });
    const theirs = after(base, setCard, { ids: ['c_3'], changes: { flags: ['wait'], channels: ['app'] } });
    const { merged, clashes } = mergeBlueprints(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(cardIn(merged, 'c_3')).toMatchObject({ flags: ['wait', 'keyNode'], channels: ['app'] });
  });
  it('are both there: words far apart in one text', () => {
    const long = after(base, setCard, { ids: ['c_3'], changes: { detail: 'The guest arrives late and asks for a quiet room with a view' } });
    const mine = after(long, setCard, { ids: ['c_3'], changes: { detail: 'The tired guest arrives late and asks for a quiet room with a view' } });
    const theirs = after(long, setCard, { ids: ['c_3'], changes: { detail: 'The guest arrives late and asks for a quiet room with a desk' } });
    expect(cardIn(mergeBlueprints(long, mine, theirs).merged, 'c_3')?.detail).toBe('The tired guest arrives late and asks for a quiet room with a desk');
  });
  it('are both there: a step inserted under a card on each side', () => {
    const mine = after(base, addStep, { id: 's_m', phase: 'p_1', index: 2 });
    const theirs = after(base, addStep, { id: 's_t', phase: 'p_1', index: 2 });
    const { merged, clashes } = mergeBlueprints(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(stepOrder(merged)).toEqual(['s_1', 's_2', 's_m', 's_t', 's_3', 's_4', 's_5']);
    expect(cardIn(merged, 'c_4')?.span).toBe(4);
  });
  it('are both there: orders of lanes and additions to one cell', () => {
    const mine = after(after(base, moveLane, { id: 'l_5', index: 0 }), addCard, { card: card('c_m', 'l_2', 's_1') });
    const theirs = after(after(base, moveLane, { id: 'l_1', index: 3 }), addCard, { card: card('c_t', 'l_2', 's_1') });
    const { merged, clashes } = mergeBlueprints(base, mine, theirs);
    expect(clashes).toEqual([]);
    expect(merged.laneOrder).toEqual(['l_5', 'l_2', 'l_3', 'l_4', 'l_1']);
    expect(cellOf(merged, 'l_2', 's_1')).toEqual(['c_2', 'c_m', 'c_t']);
  });
  it('include fields that this version does not know', () => {
    const withField = (blueprint: Blueprint, lane: string, fields: object): Blueprint =>
      ({ ...blueprint, lanes: { ...blueprint.lanes, [lane]: { ...(blueprint.lanes[lane] as Lane), ...fields } } });
    const { merged, clashes } = mergeBlueprints(base, withField(base, 'l_1', { tint: 'red' }), withField(base, 'l_1', { depth: 2 }));
    expect(clashes).toEqual([]);
    expect(merged.lanes['l_1']).toMatchObject({ tint: 'red', depth: 2 });
  });
  it('leave a lane shown when each side hides others', () => {
    const mine = after(base, hideLanes, { ids: ['l_1', 'l_2', 'l_3'], hidden: true });
    const theirs = after(base, hideLanes, { ids: ['l_4', 'l_5'], hidden: true });
    expect(Object.values(mergeBlueprints(base, mine, theirs).merged.lanes).filter((lane) => !lane.hidden).map((lane) => lane.id)).toEqual(['l_1']);
  });
});

describe('a clash', () => {
  const mine = after(after(base, renameCard, { id: 'c_3', title: 'Mine' }), setBrief, { changes: { goal: 'Fast' } });
  const theirs = after(after(base, renameCard, { id: 'c_3', title: 'Theirs' }), setBrief, { changes: { goal: 'Kind' } });
  const merge = mergeBlueprints(base, mine, theirs);
  it('says what, where, and which values there are', () => {
    expect(merge.clashes).toMatchObject([
      { id: 'cards/c_3/title', kind: 'field', ref: { type: 'card', id: 'c_3' }, field: 'title', base: 'c_3', mine: 'Mine', theirs: 'Theirs', choices: ['mine', 'theirs', 'both'] },
      { id: 'brief/goal', ref: { type: 'blueprint' }, field: 'brief.goal', base: '', mine: 'Fast', theirs: 'Kind' },
    ]);
    const labels = merge.clashes.map(({ label }) => translator('en')(label.key, label.params));
    expect(labels).toEqual(['Card “Mine”: title changed by both', 'Blueprint: goal changed by both']);
  });
  it('is settled by a choice', () => {
    expect(cardIn(merge.merged, 'c_3')?.title).toBe('Mine');
    expect(cardIn(settle(merge, { 'cards/c_3/title': 'theirs' }), 'c_3')?.title).toBe('Theirs');
    const both = settle(merge, { 'cards/c_3/title': 'both', 'brief/goal': 'both' });
    expect([cardIn(both, 'c_3')?.title, both.brief.goal]).toEqual(['Mine / Theirs', 'Fast\nKind']);
  });
  it('is a card moved to two places; both leaves a copy', () => {
    const here = after(base, moveCards, { moves: [{ card: 'c_3', lane: 'l_1', step: 's_2' }] });
    const there = after(base, moveCards, { moves: [{ card: 'c_3', lane: 'l_5', step: 's_5' }] });
    const moved = mergeBlueprints(base, here, there);
    expect(moved.clashes).toMatchObject([{ id: 'cards/c_3/place', kind: 'place', theirs: { lane: 'l_5', step: 's_5', span: 1 } }]);
    const both = settle(moved, { 'cards/c_3/place': 'both' });
    expect([cellOf(both, 'l_1', 's_2'), cellOf(both, 'l_5', 's_5')]).toEqual([['c_3'], ['c_3_2']]);
    expect(violations(both)).toEqual([]);
  });
  it('is a connector led elsewhere by both, and one order changed by both', () => {
    const ends = [after(base, reverseConnector, { id: 'x_1' }), after(base, setConnector, { id: 'x_1', changes: { to: 'c_5' } })] as const;
    expect(clashIds(...ends)).toEqual(['connectors/x_1/ends']);
    const orders = [after(base, moveLane, { id: 'l_1', index: 4 }), after(base, moveLane, { id: 'l_1', index: 2 })] as const;
    const merged = mergeBlueprints(base, ...orders);
    expect(merged.clashes).toMatchObject([{ id: 'laneOrder', kind: 'order' }]);
    expect(settle(merged, { laneOrder: 'theirs' }).laneOrder).toEqual(orders[1].laneOrder);
  });
  it('is a step moved to two phases, but not a longer card that another inserted under', () => {
    const third = after(base, addStep, { id: 's_6', phase: 'p_2', index: 2 });
    expect(clashIds(after(third, setSpan, { id: 'c_4', span: 3 }), after(third, moveStep, { id: 's_3', phase: 'p_2', index: 0 }))).toEqual([]);
  });
});

describe('deleting what the other changed', () => {
  it('keeps it until that is decided, with what was deleted along with it', () => {
    const mine = after(base, removeLane, { id: 'l_2' });
    const theirs = after(after(base, addCard, { card: card('c_t', 'l_2', 's_3') }), renameLane, { id: 'l_2', name: 'Guest' });
    const merge = mergeBlueprints(base, mine, theirs);
    expect(merge.clashes).toMatchObject([{ id: 'lanes/l_2', kind: 'deletedVsChanged', mine: undefined, suggested: 'theirs', choices: ['mine', 'theirs'] }]);
    expect([cardIn(merge.merged, 'c_t')?.lane, cardIn(merge.merged, 'c_2')?.lane, getRecord(merge.merged.connectors, 'x_1')?.from]).toEqual(['l_2', 'l_2', 'c_2']);
    const gone = settle(merge, { 'lanes/l_2': 'mine' });
    expect([gone.laneOrder, cardIn(gone, 'c_t'), violations(gone)]).toEqual([['l_1', 'l_3', 'l_4', 'l_5'], undefined, []]);
  });
  it('keeps a card that the other connected', () => {
    const mine = after(base, removeItems, { cards: ['c_1'], connectors: [] });
    const theirs = after(base, connectCards, { connector: { id: 'x_t', kind: 'flow', from: 'c_1', to: 'c_5' } });
    const merge = mergeBlueprints(base, mine, theirs);
    expect(merge.clashes.map(({ id }) => id)).toEqual(['cards/c_1']);
    expect(getRecord(merge.merged.connectors, 'x_t')?.from).toBe('c_1');
    expect(getRecord(settle(merge, { 'cards/c_1': 'mine' }).connectors, 'x_t')).toBeUndefined();
  });
  it('leads a connector to where the other side has it when its new end is given up', () => {
    const mine = after(base, setConnector, { id: 'x_1', changes: { to: 'c_1' } });
    const theirs = after(after(base, reverseConnector, { id: 'x_1' }), removeItems, { cards: ['c_1'], connectors: [] });
    const merge = mergeBlueprints(base, mine, theirs);
    expect(merge.clashes.map(({ id }) => id)).toEqual(['cards/c_1', 'connectors/x_1/ends']);
    expect(getRecord(merge.merged.connectors, 'x_1')).toMatchObject({ from: 'c_2', to: 'c_1' });
    const settled = settle(merge, { 'cards/c_1': 'theirs', 'connectors/x_1/ends': 'mine' });
    expect([getRecord(settled.connectors, 'x_1'), violations(settled)]).toMatchObject([{ from: 'c_4', to: 'c_2' }, []]);
  });
  it('goes through without a question where nothing was changed', () => {
    const { merged, clashes } = mergeBlueprints(base, after(base, removeSteps, { ids: ['s_1'] }), after(base, renameCard, { id: 'c_5', title: 'New' }));
    expect([clashes, cardIn(merged, 'c_2'), cardIn(merged, 'c_5')?.title]).toEqual([[], undefined, 'New']);
  });
});

describe('without a common state', () => {
  it('keeps everything of both, and asks where they differ', () => {
    const mine = after(after(base, removeItems, { cards: ['c_1'], connectors: [] }), renameCard, { id: 'c_2', title: 'Mine' });
    const theirs = after(base, addCard, { card: card('c_t', 'l_1', 's_1') });
    const { merged, clashes } = mergeBlueprints(null, mine, theirs);
    expect(cellOf(merged, 'l_1', 's_1')).toEqual(['c_1', 'c_t']);
    expect(clashes.map(({ id }) => id)).toEqual(['cards/c_2/title']);
  });
});
