// Adding undo steps: what joins, what doesn't, and that dirty can see it.

import { describe, expect, it } from 'vitest';
import { appendEntry } from '#shared/history/appendEntry';
import { currentEntry, emptyHistory } from '#shared/history/history';
import type { History, HistoryEntry } from '#shared/history/history';
import { undo } from '#shared/history/walk';

interface Doc { readonly text: string; readonly list: readonly number[] }

function entry(id: string, at: number, from: string, to: string, mergeKey?: string): HistoryEntry {
  return {
    id, at, label: { key: 'history.setTitle', params: { name: to } },
    patches: [{ op: 'replace', path: ['text'], value: to }],
    inverse: [{ op: 'replace', path: ['text'], value: from }],
    selectionBefore: [{ type: 'card', id: from }], selectionAfter: [{ type: 'card', id: to }],
    ...(mergeKey && { mergeKey }),
  };
}

const options = { mergeWindow: 1000, savedEntry: null };
const typed = (history: History, ...entries: HistoryEntry[]) => entries.reduce((h, e) => appendEntry(h, e, options), history);

describe('appendEntry', () => {
  it('joins steps with the same key within the window, and undo gives what was before the first', () => {
    const history = typed(emptyHistory, entry('1', 0, '', 'a', 'k'), entry('2', 900, 'a', 'ab', 'k'), entry('3', 1800, 'ab', 'abc', 'k'));
    expect(history.entries).toHaveLength(1);
    expect(history.entries[0]).toMatchObject({ id: '3', label: { params: { name: 'abc' } }, selectionBefore: [{ id: '' }], selectionAfter: [{ id: 'abc' }] });
    expect(undo<Doc>(history, { text: 'abc', list: [] }).document.text).toBe('');
  });
  it('keeps one patch of a field that is typed', () => {
    const history = typed(emptyHistory, entry('1', 0, '', 'a', 'k'), entry('2', 1, 'a', 'ab', 'k'));
    expect(history.entries[0]?.patches).toEqual([{ op: 'replace', path: ['text'], value: 'ab' }]);
    expect(history.entries[0]?.inverse).toEqual([{ op: 'replace', path: ['text'], value: '' }]);
  });
  it('puts inverse patches of the later step in front', () => {
    const push = (id: string, n: number): HistoryEntry => ({
      ...entry(id, n, '', '', 'k'),
      patches: [{ op: 'add', path: ['list', n], value: n }],
      inverse: [{ op: 'replace', path: ['list', 'length'], value: n }],
    });
    const history = typed(emptyHistory, push('1', 0), push('2', 1), push('3', 2));
    expect(history.entries).toHaveLength(1);
    expect(history.entries[0]?.inverse.map((patch) => patch.value)).toEqual([2, 1, 0]);
    expect(undo<Doc>(history, { text: '', list: [0, 1, 2] }).document.list).toEqual([]);
  });
  it('does not join other keys, none, or after a while', () => {
    expect(typed(emptyHistory, entry('1', 0, '', 'a', 'k'), entry('2', 1, 'a', 'b', 'l')).entries).toHaveLength(2);
    expect(typed(emptyHistory, entry('1', 0, '', 'a'), entry('2', 1, 'a', 'b')).entries).toHaveLength(2);
    expect(typed(emptyHistory, entry('1', 0, '', 'a', 'k'), entry('2', 1001, 'a', 'b', 'k')).entries).toHaveLength(2);
  });
  it('does not join the entry that is saved', () => {
    const saved = typed(emptyHistory, entry('1', 0, '', 'a', 'k'));
    const history = appendEntry(saved, entry('2', 1, 'a', 'b', 'k'), { mergeWindow: 1000, savedEntry: '1' });
    expect(history.entries).toHaveLength(2);
  });
  it('drops what could be redone, and does not join across an undo', () => {
    const two = typed(emptyHistory, entry('1', 0, '', 'a', 'k'), entry('2', 1, 'a', 'b', 'l'));
    const history = typed(undo<Doc>(two, { text: 'b', list: [] }).history, entry('3', 2, 'a', 'c', 'k'));
    expect(history.entries.map((e) => e.id)).toEqual(['1', '3']);
  });
  it('shows dirty by entry ids: save, undo, another edit is dirty although the position is the same', () => {
    const saved = typed(emptyHistory, entry('1', 0, '', 'a'));
    const savedEntry = currentEntry(saved);
    const undone = undo<Doc>(saved, { text: 'a', list: [] }).history;
    expect(currentEntry(undone)).not.toBe(savedEntry);
    const edited = typed(undone, entry('2', 5, '', 'x'));
    expect(edited.position).toBe(saved.position);
    expect(currentEntry(edited)).not.toBe(savedEntry);
  });
});
