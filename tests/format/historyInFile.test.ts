// History in the file: it fits, or it is left out with a note; the blueprint opens either way.

import { describe, expect, it } from 'vitest';
import { renameCard } from '#shared/commands/cards/renameCard';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { appendEntry } from '#shared/history/appendEntry';
import { emptyHistory } from '#shared/history/history';
import type { History } from '#shared/history/history';
import type { Blueprint } from '#shared/blueprint/records';
import { executed, smallBlueprint } from '../support/blueprints';

function edited(): { blueprint: Blueprint; history: History } {
  const first = executed(smallBlueprint(), renameCard, { id: 'c_2', title: 'Renamed' });
  const second = executed(first.blueprint, removeItems, { cards: ['c_3'] });
  const history = [first, second].reduce<History>((h, { patches, inverse }, i) => appendEntry(h, {
    id: `e_${i}`, at: i, label: { key: 'history.renameCard', params: { name: 'x' } }, patches, inverse, selectionBefore: [], selectionAfter: [],
  }, { mergeWindow: 0, savedEntry: null }), emptyHistory);
  return { blueprint: second.blueprint, history };
}

const text = serializeFile(edited());

function opened(json: string) {
  const result = parseFile(json);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const leftOut = (json: string) => {
  expect(json).not.toBe(text);
  const { history, notes, blueprint } = opened(json);
  expect(blueprint).toStrictEqual(edited().blueprint);
  return history?.entries.length === 0 && notes[0]?.key === 'format.historyLeftOut';
};

describe('history in the file', () => {
  it('comes back as it was', () => {
    expect(opened(text).history).toEqual(edited().history);
  });
  it('names cards without their buckets', () => {
    expect(text).toContain('"path": ["cards", "c_2", "title"]');
  });
  it('is not written where the document keeps none, and an empty one is', () => {
    const { blueprint } = edited();
    const without = serializeFile({ blueprint, history: null });
    expect(without).not.toContain('"history"');
    expect(opened(without).history).toBeNull();
    expect(opened(serializeFile({ blueprint, history: emptyHistory })).history).toEqual(emptyHistory);
  });
  it('is left out where it can’t be undone', () => {
    expect(leftOut(text.replace('["cards", "c_2", "title"], "value": "Checks in"', '["cards", "c_99", "title"], "value": "Checks in"'))).toBe(true);
  });
  it('is left out where it belongs to another state of the blueprint', () => {
    expect(leftOut(text.replaceAll('["cards", "c_2", "title"], "value": "Renamed"', '["cards", "c_2", "title"], "value": "Other"'))).toBe(true);
  });
  it('is left out where undoing would break the blueprint', () => {
    expect(leftOut(text.replace('"value": "Checks in"', '"value": 7'))).toBe(true);
  });
  it('is left out where its steps can’t be named', () => {
    expect(leftOut(text.replaceAll('history.renameCard', 'history.later'))).toBe(true);
    expect(leftOut(text.replaceAll('"params": {"name": "x"}', '"params": {}'))).toBe(true);
  });
  it('is left out where its shape is wrong', () => {
    expect(leftOut(text.replace('"position": 2', '"position": 3'))).toBe(true);
    expect(leftOut(text.replace('"position": 2', '"position": "2"'))).toBe(true);
    expect(leftOut(text.replaceAll('"id": "e_1"', '"id": "e_0"'))).toBe(true);
    expect(leftOut(text.replace('"op": "replace", "path": ["cards", "c_2", "title"]', '"op": "replace", "path": ["cards"]'))).toBe(true);
  });
});
