// Several cards dropped where others are: they land where the pointer is, together.

import { expect, it } from 'vitest';
import { cellOf } from '#shared/blueprint/queries';
import { card, testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

/** c_2 with two copies below it, and c_4 with one, in the same lane. */
function stacked(): TestEditor {
  const t = testEditor();
  t.editor.select([card('c_2')]);
  t.act('duplicate', 'duplicate');
  t.editor.select([card('c_4')]);
  t.act('duplicate');
  return t;
}

const stackOf = (t: TestEditor, lane: string, step: string): readonly string[] => cellOf(t.blueprint, lane, step);

it('land between the cards of the cell, as the pointer is, and the preview shows it', () => {
  const t = stacked();
  const there = stackOf(t, 'l_2', 's_1');
  const coming = stackOf(t, 'l_2', 's_2');
  expect([there.length, coming.length]).toEqual([3, 2]);
  t.editor.select(coming.map(card));
  const over = t.at(card(there[1] as string));
  t.carry(t.at(card(coming[0] as string)), { x: over.x, y: over.y - 10 });
  const shown = cellOf(t.editor.session.getState().preview ?? t.blueprint, 'l_2', 's_1');
  expect(shown).toEqual([there[0], ...coming, there[1], there[2]]);
  t.up({ x: over.x, y: over.y - 10 });
  expect(stackOf(t, 'l_2', 's_1')).toEqual(shown);
});

it('change their place in their own cell together, but not before they pass another', () => {
  const t = stacked();
  const [first, second, third] = stackOf(t, 'l_2', 's_1') as [string, string, string];
  t.editor.select([card(first), card(second)]);
  const start = t.at(card(second));
  const before = t.undoSteps;
  t.drag(start, { x: start.x + 8, y: start.y + 6 });
  expect(t.undoSteps).toBe(before);
  const below = t.at(card(third));
  t.drag(start, { x: below.x, y: below.y + 20 });
  expect(stackOf(t, 'l_2', 's_1')).toEqual([third, first, second]);
});

it('leave copies there while Alt is held', () => {
  const t = stacked();
  const there = stackOf(t, 'l_2', 's_1');
  const coming = stackOf(t, 'l_2', 's_2');
  t.editor.select(coming.map(card));
  const over = t.at(card(there[0] as string));
  const to = { x: over.x, y: over.y - 10 };
  t.carry(t.at(card(coming[0] as string)), to);
  t.move(to, { alt: true });
  t.up(to);
  expect(stackOf(t, 'l_2', 's_2')).toEqual(coming);
  expect(stackOf(t, 'l_2', 's_1').slice(2)).toEqual(there);
  expect(stackOf(t, 'l_2', 's_1')).toHaveLength(5);
});
