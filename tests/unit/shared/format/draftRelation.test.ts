// A draft against the file as it is now: what is in the file already, what goes on from it, and what does not.

import { expect, it } from 'vitest';
import { blankBlueprint } from '#shared/blueprint/create';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { executeCommand } from '#shared/commands/execute';
import { draftRelation, type DraftState } from '#shared/format/draftRelation';
import { emptyHistory } from '#shared/history/history';
import { goTo } from '#shared/history/walk';
import { countingIds } from '#shared/lib/ids';

const createId = countingIds();
const start: DraftState = { document: blankBlueprint({ id: 'b', title: '', createId, date: '2026-11-21' }), history: emptyHistory };

function titled({ document, history }: DraftState, title: string): DraftState {
  const done = executeCommand(document, setTitle, { title });
  if (!done.ok) throw new Error(done.error.key);
  const { blueprint, patches, inverse } = done.value;
  const entry = { id: createId('h'), at: 0, label: { key: 'history.setTitle' as const }, patches, inverse, selectionBefore: [], selectionAfter: [] };
  return { document: blueprint, history: { entries: [...history.entries.slice(0, history.position), entry], position: history.position + 1 } };
}

const back = (state: DraftState, position: number): DraftState => goTo(state.history, state.document, position);
const relation = (draft: DraftState, file: DraftState, passed: readonly DraftState[] = []) =>
  draftRelation(draft, passed, { blueprint: file.document, history: file.history });

const one = titled(start, 'One');
const two = titled(one, 'Two');

it('contained: the file says the same, or has gone on from there', () => {
  expect(relation(one, one)).toBe('contained');
  expect(relation(one, two)).toBe('contained');
  expect(draftRelation(one, [], { blueprint: one.document, history: null })).toBe('contained');
});

it('continues: the draft has gone on from what the file holds', () => {
  expect(relation(two, one)).toBe('continues');
});

it('continues: what the file holds was there on the way, though it was undone since', () => {
  const instead = titled(back(two, 1), 'Instead');
  expect(relation(instead, two, [start, one, two, instead])).toBe('continues');
  expect(relation(instead, two)).toBe('apart');
});

it('apart: each has something of its own', () => {
  expect(relation(titled(one, 'Mine'), titled(one, 'Theirs'), [start, one])).toBe('apart');
});
