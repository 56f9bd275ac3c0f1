// Commands of touchpoint analysis, and what follows when what they refer to goes.

import { describe, expect, it } from 'vitest';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import { cardOf } from '#shared/blueprint/queries';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { movePersona } from '#shared/commands/analysis/movePersona';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import { setEmotion } from '#shared/commands/analysis/setEmotion';
import { setRaci } from '#shared/commands/analysis/setRaci';
import { setStepNotes } from '#shared/commands/analysis/setStepNotes';
import { setTarget } from '#shared/commands/analysis/setTarget';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { setCard } from '#shared/commands/cards/setCard';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { copyCards } from '#shared/clipboard/copiedCards';
import { analysed } from '../../../support/analysed';
import { after, refusal, smallBlueprint, testImage, triple } from '../../../support/blueprints';

const plain = smallBlueprint();
const full = analysed();
const measure = { id: 'm_9', measure: 'csat', card: 'c_2', counts: { 4: 3, 5: 0 }, date: '2026-06-01' } as const;

describe('records', () => {
  it('are added with what they show, in canonical form, and leave no trace when the last is deleted', () => {
    const added = triple(plain, addRecords, { collection: 'measures', records: [measure] });
    expect(added.measures).toEqual({ m_9: { ...measure, counts: { 4: 3 } } });
    const none = triple(added, removeRecords, { collection: 'measures', ids: ['m_9'] });
    expect(none).toStrictEqual(plain);
    const shown = triple({ ...plain, images: { [testImage.id]: testImage } }, addRecords, { collection: 'personas', records: [{ id: 'p', name: 'P', image: testImage.id }], images: [testImage] });
    expect(shown.personaOrder).toEqual(['p']);
  });

  it('may refer to each other when they come together', () => {
    const insights = [{ id: 'a', kind: 'painPoint', title: '', cards: ['c_1'], from: [] }, { id: 'b', kind: 'plan', title: '', cards: [], from: ['a'] }] as const;
    const added = triple(plain, addRecords, { collection: 'insights', records: insights.map((i) => ({ ...i, cards: [...i.cards], from: [...i.from] })) });
    expect(Object.keys(recordsOf(added, 'insights'))).toEqual(['a', 'b']);
  });

  it('are changed field by field', () => {
    const changed = triple(full, changeRecords, { collection: 'insights', ids: ['i_1', 'i_2'], changes: { owner: 'Bo', severity: undefined } });
    expect(changed.insights?.['i_1']).toMatchObject({ owner: 'Bo', title: 'Queue' });
    expect(changed.insights?.['i_1']).not.toHaveProperty('severity');
  });

  it.each([
    ['refuse.measure', addRecords, { collection: 'measures', records: [{ ...measure, counts: { 6: 1 } }] }],
    ['refuse.gone', addRecords, { collection: 'measures', records: [{ ...measure, card: 'c_99' }] }],
    ['refuse.idTaken', addRecords, { collection: 'measures', records: [{ ...measure, id: 'm_1' }] }],
    ['refuse.idTaken', addRecords, { collection: 'measures', records: [measure, measure] }],
    ['refuse.score', changeRecords, { collection: 'insights', ids: ['i_1'], changes: { severity: 7 } }],
    ['refuse.imageMissing', changeRecords, { collection: 'personas', ids: ['pe_2'], changes: { image: 'nowhere' } }],
    ['refuse.gone', removeRecords, { collection: 'comments', ids: ['k_9'] }],
    ['refuse.target', setTarget, { measure: 'nps', value: 101 }],
    ['refuse.score', setEmotion, { step: 's_1', persona: 'pe_1', state: 'asIs', value: 2.1 }],
    ['refuse.gone', setRaci, { steps: ['s_1'], stakeholder: 'st_9', roles: [] }],
    ['refuse.amount', setCard, { ids: ['c_1'], changes: { cost: -1 } }],
  ])('%s', (key, command, args) => expect(refusal(full, command as typeof removeRecords, args as never)).toBe(key));
});

describe('other commands', () => {
  it('set and take away a target', () => {
    const target = { card: 'c_2', measure: 'csat', date: '' } as const;
    const set = triple(plain, setTarget, { ...target, value: 80 });
    expect(set.targets).toEqual({ 'card:c_2:csat': { id: 'card:c_2:csat', card: 'c_2', measure: 'csat', value: 80 } });
    expect(triple(set, setTarget, { ...target, value: undefined })).toStrictEqual(plain);
  });

  it('draw the emotion curve', () => {
    const base = after(plain, addRecords, { collection: 'personas', records: [{ id: 'p', name: 'P' }] });
    const point = { step: 's_2', persona: 'p', state: 'toBe' } as const;
    const set = triple(base, setEmotion, { ...point, value: 1.5 });
    expect(set.steps['s_2']?.emotions).toEqual({ toBe: { p: 1.5 } });
    expect(triple(set, setEmotion, { ...point, value: undefined })).toStrictEqual(base);
    expect(setEmotion.mergeKey?.({ ...point, value: 1 })).toBe(setEmotion.mergeKey?.({ ...point, value: 2 }));
  });

  it('set roles, notes, personas in order and the settings', () => {
    expect(triple(full, setRaci, { steps: ['s_1', 's_2'], stakeholder: 'st_1', roles: ['I', 'C'] }).steps['s_2']?.raci).toEqual({ st_1: ['C', 'I'] });
    expect(triple(full, setStepNotes, { id: 's_1', speakerNotes: '' }).steps['s_1']).not.toHaveProperty('speakerNotes');
    expect(triple(full, movePersona, { id: 'pe_1', index: 0 }).personaOrder).toEqual(['pe_1', 'pe_2']);
    expect(triple(full, setConnector, { id: 'x_2', changes: { note: 'Key' } })).not.toEqual(full);
    const set = triple(full, setAnalysis, { changes: { currency: undefined, criteria: [{ id: 'cr_2', name: 'Effort' }] } });
    expect(set).not.toHaveProperty('currency');
    expect(set.insights?.['i_2']).not.toHaveProperty('scores');
  });

  it('change one axis of many cards alike', () => {
    const set = triple(full, setCard, { ids: ['c_1', 'c_2'], changes: { tags: { stage: ['after', 'before'] } } });
    expect(cardOf(set, 'c_1')?.tags).toEqual({ medium: ['human'], stage: ['before', 'after'], senses: [] });
    expect(cardOf(set, 'c_2')?.tags).toEqual({ stage: ['before', 'after'] });
  });
});

describe('what follows', () => {
  it('a card takes its measures, targets and comments with their replies; insights lose the link', () => {
    const left = triple(full, removeItems, { cards: ['c_1'] });
    expect(Object.keys(left.measures ?? {})).toEqual(['m_2', 'm_3']);
    expect(left).not.toHaveProperty('targets');
    expect(Object.keys(left.comments ?? {})).toEqual(['k_3']);
    expect(left.insights?.['i_1']?.cards).toEqual(['c_2']);
  });

  it('a step takes its measures and the comments in it', () => {
    const left = triple(full, removeItems, { steps: ['s_1', 's_2'] });
    expect(Object.keys(left.measures ?? {})).toEqual(['m_2']);
    expect(left).not.toHaveProperty('comments');
  });

  it('a persona takes its emotions and its picture, not the answers of its customers', () => {
    const left = triple(full, removeRecords, { collection: 'personas', ids: ['pe_1'] });
    expect(left.steps['s_1']?.emotions).toEqual({ asIs: { pe_2: 0.5 } });
    expect(left.measures?.['m_2']).toMatchObject({ value: 35 });
    expect(left.measures?.['m_2']).not.toHaveProperty('persona');
    expect(left.images).toHaveProperty(testImage.id);
    expect(triple(left, removeItems, { cards: ['c_5'] }).images).toEqual({});
    expect(triple(full, removeItems, { cards: ['c_5'] }).images).toHaveProperty(testImage.id);
  });

  it('a stakeholder takes its roles, an insight the links to it', () => {
    expect(triple(full, removeRecords, { collection: 'stakeholders', ids: ['st_1'] }).steps['s_1']).not.toHaveProperty('raci');
    expect(triple(full, removeRecords, { collection: 'insights', ids: ['i_1'] }).insights?.['i_2']?.from).toEqual([]);
  });

  it('a copied card keeps its own fields', () => {
    expect(copyCards(full, ['c_1'])?.cards[0]?.card.standard).toEqual({ script: 'Welcome', timeLimit: 5 });
  });
});
