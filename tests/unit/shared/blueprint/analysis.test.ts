// The records of touchpoint analysis: what is broken is noticed, fields are canonical, files carry all of it.

import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { changeAnalysisRecord, cleanRecord } from '#shared/blueprint/analysisFields';
import type { BlueprintAnalysis } from '#shared/blueprint/analysisRecords';
import { getRecord } from '#shared/blueprint/buckets';
import { changeCard, cleanCard } from '#shared/blueprint/cardFields';
import { violations } from '#shared/blueprint/invariants';
import type { ViolationCode } from '#shared/blueprint/recordChecks';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { MOST } from '#shared/blueprint/sizeLimits';
import { targetId } from '#shared/blueprint/targetId';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { analysed } from '../../../support/analysed';
import { card } from '../../../support/blueprints';

const sound = analysed();
type Analysed = Blueprint & Required<BlueprintAnalysis>;

it('finds nothing in a sound analysis', () => expect(violations(sound)).toEqual([]));

const broken: [ViolationCode, string, (draft: Analysed) => void][] = [
  ['keyIsNotId', 'measures/m_1/id', (d) => { Object.assign(d.measures['m_1'] as object, { id: 'x' }); }],
  ['notInOrder', 'personas/pe_1', (d) => { d.personaOrder = ['pe_2']; }],
  ['imageMissing', 'personas/pe_1/image', (d) => { d.images = {}; }],
  ['criteria', 'criteria', (d) => { d.criteria = [...d.criteria, ...d.criteria]; }],
  ['namesNothing', 'steps/s_1/emotions', (d) => { Object.assign(d.steps['s_1'] as object, { emotions: { asIs: { pe_9: 1 } } }); }],
  ['namesNothing', 'steps/s_1/raci', (d) => { Object.assign(d.steps['s_1'] as object, { raci: { st_9: ['R'] } }); }],
  ['namesNothing', 'measures/m_1/card', (d) => { Object.assign(d.measures['m_1'] as object, { card: 'c_9' }); }],
  ['namesNothing', 'measures/m_2/persona', (d) => { Object.assign(d.measures['m_2'] as object, { persona: 'pe_9' }); }],
  ['twoPlaces', 'measures/m_1', (d) => { Object.assign(d.measures['m_1'] as object, { step: 's_1' }); }],
  ['measure', 'measures/m_1', (d) => { Object.assign(d.measures['m_1'] as object, { counts: { 6: 1 } }); }],
  ['measure', 'measures/m_2', (d) => { Object.assign(d.measures['m_2'] as object, { value: 101 }); }],
  ['measure', 'measures/m_3', (d) => { delete d.measures['m_3']?.part; }],
  ['target', 'targets/card:c_1:csat/value', (d) => { Object.assign(d.targets['card:c_1:csat'] as object, { value: 101 }); }],
  ['namesNothing', 'insights/i_1/cards', (d) => { d.insights['i_1']?.cards.push('c_9'); }],
  ['score', 'insights/i_1', (d) => { Object.assign(d.insights['i_1'] as object, { severity: 4 }); }],
  ['score', 'steps/s_1/emotions', (d) => { Object.assign(d.steps['s_1'] as object, { emotions: { asIs: { pe_1: 3 } } }); }],
  ['namesNothing', 'insights/i_2/from', (d) => { d.insights['i_2']?.from.push('i_9'); }],
  ['namesNothing', 'comments/k_1/on', (d) => { Object.assign(d.comments['k_1'] as object, { on: { type: 'lane', id: 'l_9' } }); }],
  ['namesNothing', 'comments/k_2/replyTo', (d) => { delete d.comments['k_1']; }],
  ['replyToReply', 'comments/k_3/replyTo', (d) => { d.comments['k_3'] = { id: 'k_3', replyTo: 'k_2', text: '', author: '', at: '' }; }],
  ['amount', 'cards/c_1', (d) => { (getRecord(d.cards, 'c_1') as Card).cost = -1; }],
  ['repeatedTag', 'cards/c_1/tags/medium', (d) => { (getRecord(d.cards, 'c_1') as Card).tags = { medium: ['human', 'human'] }; }],
];

it.each(broken)('notices %s at %s', (code, place, damage) => {
  const found = violations(produce(sound, (draft) => damage(draft as Analysed)));
  expect(found).toContainEqual(expect.objectContaining({ code, place }));
});

describe('files', () => {
  const text = serializeFile({ blueprint: sound, history: null });

  it('carry all of it, to the byte', () => {
    const opened = parseFile(text);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(opened.value.blueprint).toEqual(sound);
    expect(serializeFile({ blueprint: opened.value.blueprint, history: null })).toBe(text);
  });

  it('have a line for each record', () => {
    expect(text.split('\n').filter((line) => line.includes('"counts"'))).toHaveLength(2);
  });

  it('with too many of a sort do not open', () => {
    const personas = Object.fromEntries(Array.from({ length: MOST.personas + 1 }, (_, i) => [`pe_${i}`, { id: `pe_${i}`, name: '' }]));
    const opened = parseFile(serializeFile({ blueprint: { ...sound, personas, personaOrder: Object.keys(personas) }, history: null }));
    expect(opened).toMatchObject({ ok: false, error: { type: 'tooLarge', what: 'personas' } });
  });
});

describe('canonical fields', () => {
  const plain = card('c', 'l', 's');

  it('keep an axis that says "none", and drop what says nothing', () => {
    const clean = cleanCard({ ...plain, tags: { senses: [], medium: ['human', 'physical'] }, standard: { script: '' }, principles: [], cause: '', cost: 0, touchpoint: false });
    expect(clean).toEqual({ ...plain, tags: { senses: [], medium: ['physical', 'human'] }, cost: 0, touchpoint: false });
  });

  it('change one axis or part and leave the others', () => {
    const changed = { ...plain, tags: { medium: ['human' as const] }, standard: { script: 'Hello' } };
    changeCard(changed, { tags: { stage: ['after'] }, standard: { timeLimit: 3 } });
    expect(changed).toMatchObject({ tags: { medium: ['human'], stage: ['after'] }, standard: { script: 'Hello', timeLimit: 3 } });
    changeCard(changed, { tags: { medium: undefined, stage: undefined }, standard: undefined });
    expect(changed).toEqual(plain);
  });

  it('of records keep what is needed, and drop the rest where it is empty', () => {
    const insight = cleanRecord('insights', { id: 'i', kind: 'plan', title: '', cards: ['c', 'c'], from: [], owner: '', scores: {} });
    expect(insight).toEqual({ id: 'i', kind: 'plan', title: '', cards: ['c'], from: [] });
    changeAnalysisRecord('insights', insight, { owner: 'Bo', title: 'Do it', cards: [] });
    expect(insight).toEqual({ id: 'i', kind: 'plan', title: 'Do it', cards: [], from: [], owner: 'Bo' });
    expect(cleanRecord('measures', { id: 'm', measure: 'csat', counts: { 1: 0, 5: 2 }, date: '' }).counts).toEqual({ 5: 2 });
  });

  it('know a target by what it is for', () => {
    expect(targetId({ card: 'c_1', measure: 'csat' })).toBe('card:c_1:csat');
    expect(targetId({ measure: 'servqual', dimension: 'empathy' })).toBe('service:servqual:empathy');
  });
});
