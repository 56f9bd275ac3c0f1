// Changes of a history: whatever is done between two moments, the change leads from one to the other.

import { expect, it } from 'vitest';
import { applyChange, historyChange } from '#shared/history/historyChange';
import { emptyHistory, type History, type HistoryEntry } from '#shared/history/history';
import { goTo } from '#shared/history/walk';
import { patchesBetween } from '#shared/history/patchesBetween';

interface Paper { readonly n: number; readonly text: string }

let ids = 0;

function entry(before: Paper, after: Paper): HistoryEntry {
  const patches = patchesBetween(before, after);
  const inverse = patchesBetween(after, before);
  return { id: `e${(ids += 1)}`, at: 0, label: { key: 'history.setTitle' }, selectionBefore: [], selectionAfter: [], patches, inverse };
}

interface State { readonly history: History; readonly document: Paper }

function edited({ history, document }: State, random: () => number): State {
  const to = Math.floor(random() * (history.entries.length + 1));
  if (random() < 0.35) return goTo(history, document, to);
  const done = history.entries.slice(0, history.position);
  const last = done.at(-1);
  const after = { n: Math.floor(random() * 1000), text: `t${ids}` };
  if (last && random() < 0.3) {
    const start = goTo(history, document, history.position - 1).document;
    return { history: { entries: [...done.slice(0, -1), entry(start, after)], position: done.length }, document: after };
  }
  return { history: { entries: [...done, entry(document, after)], position: done.length + 1 }, document: after };
}

/** The same numbers each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => ((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648);
}

it.each([0, 3, 9])('lead through any series of edits, undo and redo, when the base keeps all but the oldest %i steps', (dropped) => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed);
    let state: State = { history: emptyHistory, document: { n: 0, text: '' } };
    for (let i = 0; i < 12; i++) state = { document: { n: i + 1, text: '' }, history: { entries: [...state.history.entries, entry(state.document, { n: i + 1, text: '' })], position: i + 1 } };
    const base = { entries: state.history.entries.slice(dropped), position: 12 - dropped };
    let replayed = { history: base as History, document: state.document, start: 0 };
    for (let i = 0; i < 25; i++) {
      const before = state.history;
      for (let k = random() * 4; k > 0; k--) state = edited(state, random);
      const change = historyChange(before, state.history, dropped);
      if (change) replayed = applyChange(replayed, JSON.parse(JSON.stringify(change)) as typeof change);
      expect(replayed.document).toEqual(state.document);
      const { history, start } = replayed;
      expect(history.entries.slice(start).map(({ id }) => id)).toEqual(state.history.entries.slice(dropped).map(({ id }) => id));
      expect(history.position - start).toBe(state.history.position - dropped);
    }
  }
});

it('is nothing where nothing has happened', () => {
  expect(historyChange(emptyHistory, emptyHistory, 0)).toBeNull();
});

it('of another history is refused', () => {
  expect(() => applyChange({ history: emptyHistory, document: {}, start: 0 }, { from: 2, entries: [], position: 0 })).toThrow(RangeError);
});
