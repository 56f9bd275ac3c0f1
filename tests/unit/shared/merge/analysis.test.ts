// What two people do to one analysis at the same time.

import { expect, it } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import { cardOf } from '#shared/blueprint/queries';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { linkPhases } from '#shared/commands/phases/linkPhases';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import { setEmotion } from '#shared/commands/analysis/setEmotion';
import { setTarget } from '#shared/commands/analysis/setTarget';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { setCard } from '#shared/commands/cards/setCard';
import { describeChanges } from '#shared/merge/describeChanges';
import { mergeBlueprints, settle } from '#shared/merge/mergeBlueprints';
import { analysed } from '../../../support/analysed';
import { after, smallBlueprint } from '../../../support/blueprints';

const base = analysed();
const clashIds = (mine: Blueprint, theirs: Blueprint) => mergeBlueprints(base, mine, theirs).clashes.map(({ id }) => id);
const reply = (id: string) => ({ id, replyTo: 'k_1', text: id, author: 'A', at: '2026-06-01' });
const point = { step: 's_1', persona: 'pe_1', state: 'asIs' } as const;

it('brings comments, emotions and tags together without asking', () => {
  const mine = after(after(after(base, addRecords, { collection: 'comments', records: [reply('k_8')] }), setEmotion, { ...point, value: 1 }), setCard, { ids: ['c_1'], changes: { tags: { medium: ['human', 'digital'] } } });
  const theirs = after(after(after(base, addRecords, { collection: 'comments', records: [reply('k_9')] }), setEmotion, { ...point, persona: 'pe_2', value: 2 }), setCard, { ids: ['c_1'], changes: { tags: { medium: ['human', 'indirect'], stage: ['after'] } } });
  const { merged, clashes } = mergeBlueprints(base, mine, theirs);
  expect(clashes).toEqual([]);
  expect(Object.keys(merged.comments ?? {})).toEqual(expect.arrayContaining(['k_8', 'k_9']));
  expect(merged.steps['s_1']?.emotions?.asIs).toEqual({ pe_1: 1, pe_2: 2 });
  expect(cardOf(merged, 'c_1')?.tags).toEqual({ medium: ['digital', 'human', 'indirect'], stage: ['after'], senses: [] });
});

it('asks where both set the same point, target or result', () => {
  expect(clashIds(after(base, setEmotion, { ...point, value: 1 }), after(base, setEmotion, { ...point, value: 2 }))).toEqual(['steps/s_1/emotions.asIs.pe_1']);
  const target = { card: 'c_2', measure: 'nps' } as const;
  expect(clashIds(after(base, setTarget, { ...target, value: 10 }), after(base, setTarget, { ...target, value: 20 }))).toEqual(['targets/card:c_2:nps/value']);
  const result = (count: number) => after(base, changeRecords, { collection: 'measures', ids: ['m_1'], changes: { counts: { 5: count } } });
  expect(clashIds(result(1), result(2))).toEqual(['measures/m_1/value']);
});

it('asks before a card goes that somebody has measured or commented on, and brings back what went with it', () => {
  const mine = after(base, removeItems, { cards: ['c_1'] });
  const theirs = after(base, addRecords, { collection: 'comments', records: [{ id: 'k_9', on: { type: 'card', id: 'c_1' }, text: '', author: '', at: '' }] });
  const merge = mergeBlueprints(base, mine, theirs);
  expect(merge.clashes.map(({ id }) => id)).toEqual(['cards/c_1']);
  expect(merge.merged).toEqual(theirs);
  const gone = settle(merge, { 'cards/c_1': 'mine' });
  expect(gone).toEqual(mine);
});

it('keeps a persona whose curve somebody has drawn on, with all of its points', () => {
  const mine = after(base, removeRecords, { collection: 'personas', ids: ['pe_1'] });
  const theirs = after(base, setEmotion, { ...point, step: 's_2', value: 2 });
  const merge = mergeBlueprints(base, mine, theirs);
  expect(merge.clashes.map(({ id }) => id)).toEqual(['personas/pe_1']);
  expect(merge.merged).toEqual(theirs);
  expect(settle(merge, { 'personas/pe_1': 'mine' }).steps['s_2']).not.toHaveProperty('emotions');
});

it('brings links to other files together, each as a whole', () => {
  const detail = (phase: string, name: string) => ({ links: [{ phase, detail: { blueprint: name, name } }] });
  const mine = after(after(base, linkPhases, detail('p_1', 'one')), setAnalysis, { changes: { overview: { blueprint: 'b_9', name: 'Whole' } } });
  const theirs = after(base, linkPhases, detail('p_2', 'two'));
  const { merged, clashes } = mergeBlueprints(base, mine, theirs);
  expect(clashes).toEqual([]);
  expect([merged.overview?.name, merged.phases['p_1']?.detail?.name, merged.phases['p_2']?.detail?.name]).toEqual(['Whole', 'one', 'two']);
  expect(clashIds(after(base, linkPhases, detail('p_1', 'one')), after(base, linkPhases, detail('p_1', 'two')))).toEqual(['phases/p_1/detail']);
});

it('counts what has changed', () => {
  expect(describeChanges(smallBlueprint(), base).counts).toMatchObject({
    persona: { added: 2 }, measure: { added: 3 }, insight: { added: 2 }, comment: { added: 3 }, analysis: { changed: 4 },
  });
  expect(describeChanges(smallBlueprint(), base).refs.map(({ type }) => type).sort()).toEqual(['card', 'step']);
});
