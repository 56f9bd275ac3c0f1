// Bounding the history: the oldest goes first.

import { expect, it } from 'vitest';
import { boundHistory } from '#shared/history/boundHistory';
import type { History } from '#shared/history/history';

function history(count: number, position: number, size = 10): History {
  const entries = Array.from({ length: count }, (_, i) => ({
    id: `e_${i}`, at: i, label: { key: 'history.addCard' as const }, selectionBefore: [], selectionAfter: [], inverse: [],
    patches: [{ op: 'replace' as const, path: ['title'], value: 'x'.repeat(size) }],
  }));
  return { entries, position };
}

const ids = (bounded: History) => bounded.entries.map((entry) => entry.id);

it('leaves a history within its bounds alone', () => {
  const small = history(3, 3);
  expect(boundHistory(small, { maxEntries: 3, maxBytes: 10_000 })).toBe(small);
});

it('drops the oldest entries', () => {
  const bounded = boundHistory(history(5, 4), { maxEntries: 3, maxBytes: 10_000 });
  expect(ids(bounded)).toEqual(['e_2', 'e_3', 'e_4']);
  expect(bounded.position).toBe(2);
});

it('drops by size, but keeps the newest done step unless told otherwise', () => {
  const large = history(3, 3, 5000);
  expect(ids(boundHistory(large, { maxEntries: 9, maxBytes: 6000 }))).toEqual(['e_2']);
  expect(ids(boundHistory(large, { maxEntries: 9, maxBytes: 1000 }))).toEqual(['e_2']);
  expect(ids(boundHistory(large, { maxEntries: 9, maxBytes: 1000, keep: 0 }))).toEqual([]);
});

it('drops what could be redone last when nothing done is left', () => {
  const bounded = boundHistory(history(5, 1), { maxEntries: 2, maxBytes: 10_000, keep: 0 });
  expect(ids(bounded)).toEqual(['e_1', 'e_2']);
  expect(bounded.position).toBe(0);
});
