// What two people said differently about the same touchpoint, measure or insight: in names, never as it is in the file.

import { describe, expect, it } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import type { Command } from '#shared/commands/command';
import { executeCommand } from '#shared/commands/execute';
import { commands } from '#shared/commands/list';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { mergeBlueprints } from '#shared/merge/mergeBlueprints';
import { sheetRef } from '../../../../../renderer/dialogs/merge/analysisClash';
import { clashPlace, clashValue, isWritten } from '../../../../../renderer/dialogs/merge/clashValue';
import { analysed } from '../../../../support/analysed';

const base = analysed();

type Edit = readonly [id: string, args: object];

function after([id, args]: Edit): Blueprint {
  const command = commands.find((one) => one.id === id) as Command<unknown> | undefined;
  if (!command) throw new Error(id);
  const done = executeCommand(base, command, args);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.blueprint;
}

function clashOf(mine: Edit, theirs: Edit) {
  const merge = mergeBlueprints(base, after(mine), after(theirs));
  const [clash, ...rest] = merge.clashes;
  expect(rest).toEqual([]);
  if (!clash) throw new Error('nothing clashes');
  return { merge, clash };
}

function said(mine: Edit, theirs: Edit, locale: LocaleId = 'en') {
  const t = translator(locale);
  const { merge, clash } = clashOf(mine, theirs);
  return {
    what: t(clash.label.key, clash.label.params), where: clashPlace(clash, merge, t),
    mine: clashValue(clash, 'mine', merge, t), theirs: clashValue(clash, 'theirs', merge, t),
  };
}

const card = (changes: object): Edit => ['setCard', { ids: ['c_1'], changes }];
const record = (collection: string, id: string, changes: object): Edit => ['changeRecords', { collection, ids: [id], changes }];

/** Everything of one value that two people can set differently, as it is asked for in English. */
const ASKED: readonly [Edit, Edit, { what?: RegExp; where?: RegExp; mine: string; theirs: string }][] = [
  [card({ status: 'optimise' }), card({ status: 'monitor' }), { what: /: status changed/, mine: 'Optimise', theirs: 'Monitor' }],
  [card({ touchpoint: false }), card({ touchpoint: undefined }), { mine: 'No', theirs: 'Automatic' }],
  [card({ evidence: 'assumed' }), card({ evidence: 'proposed' }), { mine: 'Assumed', theirs: 'Proposed' }],
  [card({ cost: 4 }), card({ cost: undefined }), { mine: '4 EUR', theirs: 'Nothing' }],
  [card({ tolerance: 90 }), card({ tolerance: 8 }), { mine: '1 h 30 min', theirs: '8 min' }],
  [card({ standard: { timeLimit: 10 } }), card({ standard: { timeLimit: 15 } }), { what: /: time limit changed/, mine: '10 min', theirs: '15 min' }],
  [
    ['setEmotion', { step: 's_1', persona: 'pe_1', state: 'asIs', value: -2 }], ['setEmotion', { step: 's_1', persona: 'pe_1', state: 'asIs', value: 1 }],
    { where: /^Ana · Now$/, mine: '−2', theirs: '1' },
  ],
  [record('measures', 'm_1', { counts: { 5: 4 } }), record('measures', 'm_1', { counts: { 1: 4 } }), { where: /^CSAT · .+ · 2026-05-01$/, mine: '100 % · n = 4 · 95 %: 51 % to 100 %', theirs: '0 % · n = 4 · 95 %: 0 % to 49 %' }],
  [
    ['setTarget', { card: 'c_1', measure: 'csat', value: 90 }], ['setTarget', { card: 'c_1', measure: 'csat', value: 95 }],
    { what: /^Target: value/, where: /^CSAT · /, mine: '90 %', theirs: '95 %' },
  ],
  [record('insights', 'i_1', { status: 'done' }), record('insights', 'i_1', { status: 'doing' }), { where: /^Pain point · /, mine: 'Done', theirs: 'In progress' }],
  [record('insights', 'i_1', { kind: 'opportunity' }), record('insights', 'i_1', { kind: 'plan' }), { mine: 'Opportunity', theirs: 'Action plan' }],
  [record('insights', 'i_1', { measure: 'csat' }), record('insights', 'i_1', { measure: 'nps' }), { what: /: measure changed/, mine: 'CSAT', theirs: 'NPS' }],
  [record('stakeholders', 'st_1', { ring: 'inner' }), record('stakeholders', 'st_1', { ring: 'outer' }), { what: /^Stakeholder “Cleaning”: ring/, mine: 'Inner ring', theirs: 'Outer ring' }],
  [['setAnalysis', { changes: { linked: { blueprint: 'b_8', name: 'A.blueprint', state: 'toBe' } } }], ['setAnalysis', { changes: { linked: undefined } }], { where: /^$/, mine: 'A.blueprint', theirs: 'Nothing' }],
];

describe('in English', () => {
  it.each(ASKED)('%j against %j', (mine, theirs, { what = /changed by both/, where = /.*/, ...values }) => {
    const words = said(mine, theirs);
    expect(words).toMatchObject(values);
    expect(words.what).toMatch(what);
    expect(words.where).toMatch(where);
  });
});

it('no field is only “a field”, in either language, and no value is as in the file', () => {
  for (const [mine, theirs] of ASKED) {
    const [english, chinese] = [said(mine, theirs, 'en'), said(mine, theirs, 'zh-CN')];
    expect(english.what).not.toContain('a field changed');
    expect(chinese.what).not.toContain('某个字段');
    expect(Object.values(chinese).join()).not.toMatch(/[{}]|undefined|asIs|painPoint/);
  }
});

it('looks at the card that was measured, and marks no words in what is a name', () => {
  const { merge, clash } = clashOf(record('measures', 'm_1', { counts: { 5: 4 } }), record('measures', 'm_1', { counts: { 1: 4 } }));
  expect(sheetRef(clash, merge)).toEqual({ type: 'card', id: 'c_1' });
  expect(isWritten(clashOf(card({ status: 'optimise' }), card({ status: 'monitor' })).clash)).toBe(false);
});

it('tells where the comment was that one deleted and the other answered', () => {
  const t = translator('en');
  const reply = { id: 'k_9', replyTo: 'k_1', text: 'Later', author: 'Cy', at: '2026-05-02T09:30:00.000Z' };
  const { merge, clash } = clashOf(['removeRecords', { collection: 'comments', ids: ['k_1'] }], ['addRecords', { collection: 'comments', records: [reply] }]);
  expect(clashPlace(clash, merge, t)).toMatch(/^Ana · /);
});
