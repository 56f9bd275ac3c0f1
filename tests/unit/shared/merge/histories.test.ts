// Three people pass a file around: whoever merges with whom, the last common state is found in the files' histories.

import { describe, expect, it } from 'vitest';
import { edited, randomEdits } from '../../../../build/torture/randomEdits';
import { violations } from '#shared/blueprint/invariants';
import type { Blueprint } from '#shared/blueprint/records';
import { addCard } from '#shared/commands/cards/addCard';
import { moveCards } from '#shared/commands/cards/moveCards';
import { renameCard } from '#shared/commands/cards/renameCard';
import type { Command } from '#shared/commands/command';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { appendEntry } from '#shared/history/appendEntry';
import { emptyHistory } from '#shared/history/history';
import { undo } from '#shared/history/walk';
import { commonBase, hasState } from '#shared/merge/commonBase';
import type { Versioned } from '#shared/merge/lineage';
import { mergeBlueprints } from '#shared/merge/mergeBlueprints';
import { mergeHistories } from '#shared/merge/mergeHistories';
import { patchesBetween } from '#shared/merge/patchesBetween';
import { card, executed, smallBlueprint } from '../../../support/blueprints';

let made = 0;

function did<Args>(document: Versioned, command: Command<Args>, args: Args): Versioned {
  const { blueprint, patches, inverse } = executed(document.blueprint, command, args);
  const entry = { id: `e_${made++}`, label: command.label(document.blueprint, args), patches, inverse, selectionBefore: [], selectionAfter: [], at: made };
  return { blueprint, history: appendEntry(document.history, entry, { mergeWindow: 0, savedEntry: null }) };
}

const title = (document: Versioned, id: string, text: string) => did(document, renameCard, { id, title: text });

/** Saved and opened again, as by another person. */
function passedOn(document: Versioned): Versioned {
  const opened = parseFile(serializeFile(document));
  if (!opened.ok || !opened.value.history) throw new Error('does not open');
  expect(opened.value.notes).toEqual([]);
  return { blueprint: opened.value.blueprint, history: opened.value.history };
}

function mergedWith(mine: Versioned, theirs: Versioned): Versioned {
  const base = commonBase(mine, theirs);
  const { merged, clashes } = mergeBlueprints(base, mine.blueprint, theirs.blueprint);
  expect(clashes).toEqual([]);
  return { blueprint: merged, history: mergeHistories(mine, theirs, merged, { id: `m_${made++}`, at: made, from: 'Anna' }) };
}

const start: Versioned = title({ blueprint: smallBlueprint(), history: emptyHistory }, 'c_1', 'Start');
const titles = ({ blueprint }: Versioned) => Object.fromEntries(Object.values(blueprint.cards).flatMap((b) => Object.values(b).map((c) => [c.id, c.title])));

describe('the last common state', () => {
  it('is where two copies of a file parted', () => {
    const [mine, theirs] = [title(start, 'c_1', 'A'), title(title(passedOn(start), 'c_2', 'B'), 'c_2', 'C')];
    expect(commonBase(mine, passedOn(theirs))).toEqual(start.blueprint);
  });
  it('is found where both began at the same state, before the first step', () => {
    const [mine, theirs] = [title({ ...start, history: emptyHistory }, 'c_1', 'A'), title({ ...start, history: emptyHistory }, 'c_2', 'B')];
    expect(commonBase(mine, theirs)).toEqual(start.blueprint);
  });
  it('is not taken from a step that was undone', () => {
    const mine = title(start, 'c_1', 'A');
    const back = undo(mine.history, mine.blueprint);
    expect(commonBase({ blueprint: back.document, history: back.history }, title(mine, 'c_2', 'B'))).toEqual(start.blueprint);
  });
  it('is unknown for strangers, and where a step of that name led somewhere else', () => {
    const other: Versioned = { blueprint: edited(smallBlueprint(), { seed: 1, count: 5, who: 'x' }), history: emptyHistory };
    expect(commonBase(start, title(other, 'c_2', 'B'))).toBeNull();
    const [entry] = start.history.entries;
    const false_ = { blueprint: other.blueprint, history: { entries: entry ? [{ ...entry, patches: [], inverse: [] }] : [], position: 1 } };
    expect(commonBase(start, false_)).toBeNull();
  });
  it('is unknown where a line of steps does not fit the document', () => {
    const line = { patches: [{ op: 'replace' as const, path: ['steps', 'none', 'name'], value: 1 }], entries: [{ id: 'f', inverse: [] }] };
    const history = { ...start.history, entries: start.history.entries.map((entry) => ({ ...entry, id: 'other', branch: line })) };
    const theirs = { blueprint: edited(smallBlueprint(), { seed: 2, count: 5, who: 'x' }), history: { entries: [{ ...start.history.entries[0], id: 'f' }], position: 1 } } as Versioned;
    expect(commonBase({ ...start, history }, theirs)).toBeNull();
  });
});

describe('the history after a merge', () => {
  it('has one step more, which undo takes back', () => {
    const [mine, theirs] = [title(start, 'c_1', 'A'), title(passedOn(start), 'c_2', 'B')];
    const merged = mergedWith(mine, theirs);
    expect(merged.history.entries.length).toBe(mine.history.entries.length + 1);
    expect(titles(merged)).toMatchObject({ c_1: 'A', c_2: 'B' });
    expect(undo(merged.history, merged.blueprint).document).toStrictEqual(mine.blueprint);
    expect(titles(passedOn(merged))).toEqual(titles(merged));
  });
  it('stays as it was when there is nothing new', () => {
    const mine = title(start, 'c_1', 'A');
    expect(mergedWith(mine, start).history).toBe(mine.history);
  });
  it('finds a third person who has a state of the other side', () => {
    const theirs = title(passedOn(start), 'c_2', 'B');
    const third = title(passedOn(theirs), 'c_3', 'C');
    const mine = mergedWith(title(start, 'c_1', 'A'), title(theirs, 'c_4', 'D'));
    expect(commonBase(passedOn(mine), passedOn(third))).toEqual(theirs.blueprint);
    expect(titles(mergedWith(passedOn(mine), passedOn(third)))).toMatchObject({ c_1: 'A', c_2: 'B', c_3: 'C', c_4: 'D' });
  });
  it('keeps finding it round A → B → C → A, again and again', () => {
    let [anna, bo, chen] = [start, passedOn(start), passedOn(start)];
    for (let round = 0; round < 4; round++) {
      anna = title(anna, 'c_1', `A${round}`);
      bo = title(bo, 'c_2', `B${round}`);
      chen = did(chen, moveCards, { moves: [{ card: 'c_3', lane: `l_${1 + (round % 5)}`, step: 's_2' }] });
      bo = mergedWith(bo, passedOn(anna));
      chen = did(mergedWith(chen, passedOn(bo)), addCard, { card: card(`c_new${round}`, 'l_1', 's_3') });
      anna = mergedWith(anna, passedOn(chen));
      expect(commonBase(anna, chen)).not.toBeNull();
      expect(commonBase(bo, anna)).toEqual(bo.blueprint);
    }
    expect(titles(anna)).toMatchObject({ c_1: 'A3', c_2: 'B3', c_new0: 'c_new0', c_new3: 'c_new3' });
    expect(anna.blueprint).toEqual(chen.blueprint);
  });
  it('lets two who merged each other at once go on without a question', () => {
    const [mine, theirs] = [title(start, 'c_1', 'A'), title(passedOn(start), 'c_2', 'B')];
    const [a, b] = [mergedWith(mine, theirs), mergedWith(theirs, mine)];
    expect(a.blueprint).toEqual(b.blueprint);
    const next = mergedWith(title(a, 'c_1', 'A2'), title(b, 'c_2', 'B2'));
    expect(titles(next)).toMatchObject({ c_1: 'A2', c_2: 'B2' });
    expect(hasState(next, b.history.entries.at(-1)?.id ?? null)).toBe(true);
  });
  it('does not let a long line of the other side push everything out of the file', () => {
    let theirs = passedOn(start);
    for (let i = 0; i < 30; i++) theirs = title(theirs, 'c_2', `${i}`.repeat(20_000));
    const merged = mergedWith(title(start, 'c_1', 'A'), theirs);
    const step = merged.history.entries.at(-1);
    expect(JSON.stringify(step?.branch).length).toBeLessThan(400_000);
    expect(step?.branch?.entries.length).toBeGreaterThan(1);
  });
});

describe('a line of steps in a file', () => {
  const merged = mergedWith(title(start, 'c_1', 'A'), title(passedOn(start), 'c_2', 'B'));
  const withLine = (branch: object): string => {
    const file = JSON.parse(serializeFile(merged)) as { history: { entries: { branch?: object }[] } };
    for (const entry of file.history.entries) if (entry.branch) Object.assign(entry.branch, branch);
    return JSON.stringify(file);
  };
  it('says nothing of how records are kept in memory', () => {
    expect(serializeFile(merged)).toContain('"path": ["cards", "c_1", "title"], "value": "Start"');
    expect(merged.history.entries.at(-1)?.branch?.entries.length).toBe(1);
  });
  it.each([
    ['no list of steps', { entries: 3 }],
    ['a list made long', { patches: [{ op: 'replace', path: ['laneOrder', 'length'], value: 1e9 }] }],
    ['a broken line inside it', { entries: [{ id: 'f', inverse: [], branch: { entries: 'none' } }] }],
  ])('is left out with its history where it has %s', (_name, branch) => {
    const opened = parseFile(withLine(branch));
    expect(opened).toMatchObject({ ok: true, value: { notes: [{ key: 'format.historyLeftOut' }] } });
  });
});

describe('patches between two blueprints', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('lead there and back (seed %i)', (seed) => {
    const from = smallBlueprint();
    const to: Blueprint = randomEdits(from, { seed, count: 40, who: 'a' }).at(-1)?.blueprint ?? from;
    const { patches, inverse } = patchesBetween(from, to);
    const entry = { id: 'e', label: { key: 'history.merge' as const }, patches, inverse, selectionBefore: [], selectionAfter: [], at: 0 };
    const back = undo({ entries: [entry], position: 1 }, to);
    expect(back.document).toStrictEqual(from);
    expect(violations(to)).toEqual([]);
    expect(patchesBetween(to, to).patches).toEqual([]);
  });
});
