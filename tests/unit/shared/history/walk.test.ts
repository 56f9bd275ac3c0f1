// Undo, redo and going anywhere in between.

import { expect, it } from 'vitest';
import { emptyHistory } from '#shared/history/history';
import type { History } from '#shared/history/history';
import { goTo, redo, undo } from '#shared/history/walk';

const history: History = {
  position: 3,
  entries: [1, 2, 3].map((n) => ({
    id: `e_${n}`, at: n, label: { key: 'history.setTitle' }, selectionBefore: [], selectionAfter: [],
    patches: [{ op: 'replace', path: ['n'], value: n }],
    inverse: [{ op: 'replace', path: ['n'], value: n - 1 }],
  })),
};

it('goes back and forth step by step', () => {
  const back = undo(history, { n: 3 });
  expect(back).toMatchObject({ document: { n: 2 }, history: { position: 2 }, entry: { id: 'e_3' } });
  expect(redo(back.history, back.document)).toMatchObject({ document: { n: 3 }, history, entry: { id: 'e_3' } });
});

it('stays at its ends', () => {
  const document = { n: 3 };
  expect(redo(history, document)).toEqual({ history, document });
  expect(undo(emptyHistory, document).document).toBe(document);
});

it('goes anywhere, no further than there is', () => {
  const start = goTo(history, { n: 3 }, -5);
  expect(start).toMatchObject({ document: { n: 0 }, history: { position: 0 }, entry: { id: 'e_1' } });
  expect(goTo(start.history, start.document, 2)).toMatchObject({ document: { n: 2 }, entry: { id: 'e_2' } });
  expect(goTo(history, { n: 3 }, 3)).toEqual({ history, document: { n: 3 } });
});
