// Documents come back from their files as they were, and the text is made for people with diffs.

import { describe, expect, it } from 'vitest';
import { cardOf } from '#shared/blueprint/queries';
import { renameCard } from '#shared/commands/cards/renameCard';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { undo } from '#shared/history/walk';
import { after, executed, largeBlueprint, smallBlueprint } from '../support/blueprints';

const text = (blueprint = smallBlueprint()) => serializeFile({ blueprint, history: null });

function opened(json: string) {
  const result = parseFile(json);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a round trip', () => {
  it.each([smallBlueprint(), largeBlueprint(400, 7)])('gives the same document and the same text', (blueprint) => {
    const { blueprint: again, history, notes } = opened(text(blueprint));
    expect(again).toStrictEqual(blueprint);
    expect({ history, notes }).toEqual({ history: null, notes: [] });
    expect(text(again)).toBe(text(blueprint));
  });
  it('does not depend on the order in which records were made', () => {
    const before = smallBlueprint();
    const { blueprint, patches, inverse } = executed(before, removeItems, { cards: ['c_1', 'c_2'] });
    const entry = { id: 'e', label: { key: 'history.addCard' as const }, patches, inverse, selectionBefore: [], selectionAfter: [], at: 0 };
    expect(text(undo({ entries: [entry], position: 1 }, blueprint).document)).toBe(text(before));
  });
  it('survives odd characters', () => {
    const title = '"\\ \u2028 \u0000 \ud800 😀 </script> ﷽';
    const blueprint = after(smallBlueprint(), renameCard, { id: 'c_1', title });
    expect(cardOf(opened(text(blueprint)).blueprint, 'c_1')?.title).toBe(title);
  });
  it('accepts a byte order mark and Windows line ends', () => {
    expect(opened(`\uFEFF${text().replaceAll('\n', '\r\n')}`).blueprint).toStrictEqual(smallBlueprint());
  });
  it('opens frozen, as commands leave a document', () => {
    const { blueprint } = opened(text());
    expect(Object.isFrozen(blueprint.phases)).toBe(true);
    expect(Object.isFrozen(cardOf(blueprint, 'c_2')?.time)).toBe(true);
  });
});

describe('who saved it', () => {
  const saved = { by: 'Anna 安娜', at: 1_790_000_000_000 };
  it('comes back, and is no unknown field', () => {
    const again = opened(serializeFile({ blueprint: smallBlueprint(), history: null, saved }));
    expect(again.saved).toEqual(saved);
    expect(again.extra).toBeUndefined();
  });
  it('is left alone where a later version says it otherwise', () => {
    const strange = text().replace('"blueprint": {', '"saved": ["Anna"],\n  "blueprint": {');
    const again = opened(strange);
    expect(again.saved).toBeUndefined();
    expect(again.extra).toEqual({ saved: ['Anna'] });
  });
});

describe('the text', () => {
  it('ends with a line end, and has a line for each record', () => {
    expect(text().endsWith('}\n')).toBe(true);
    expect(text().split('\n').filter((line) => line.includes('"id": "c_2"'))).toHaveLength(1);
  });
  it('differs in one line when one card differs', () => {
    const before = text().split('\n');
    const changed = text(after(smallBlueprint(), renameCard, { id: 'c_2', title: 'Another' })).split('\n');
    expect(changed).toHaveLength(before.length);
    expect(changed.filter((line, i) => line !== before[i])).toHaveLength(1);
  });
  it('says nothing of buckets', () => {
    const { cards } = (JSON.parse(text()) as { blueprint: { cards: object } }).blueprint;
    expect(Object.keys(cards)).toEqual(['c_1', 'c_2', 'c_3', 'c_4', 'c_5']);
  });
});
