// Random series of commands: the invariants hold throughout, undoing everything gives the beginning, redoing everything
// the end, and the history survives JSON. The commands' arguments are in build/torture/seriesArguments.ts, which the full
// proof uses too.

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../build/bench/generate';
import { randomArgs, type Pick } from '../../../../build/torture/seriesArguments';
import type { Blueprint } from '#shared/blueprint/records';
import { assertValid } from '#shared/blueprint/invariants';
import type { Command } from '#shared/commands/command';
import { executeCommand } from '#shared/commands/execute';
import { commands } from '#shared/commands/list';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { appendEntry } from '#shared/history/appendEntry';
import { emptyHistory } from '#shared/history/history';
import { goTo, redo, undo } from '#shared/history/walk';
import { translator } from '#shared/i18n/translator';
import { smallBlueprint, testImage } from '../../../support/blueprints';

const translators = [translator('en'), translator('zh-CN')];

function series(seed: number, length: number) {
  const random = seededRandom(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as never;
  let made = 100;
  const id = (prefix: string) => `${prefix}_${made++}`;
  let blueprint = smallBlueprint();
  let history = emptyHistory;
  const states = [blueprint];
  const ran = new Set<string>();
  for (let i = 0; i < length; i++) {
    const command = pick(commands) as Command<unknown>;
    const args = randomArgs({ blueprint, image: testImage, pick, random, id })[command.id];
    expect(args, command.id).toBeDefined();
    const label = command.label(blueprint, args);
    const result = executeCommand(blueprint, command, args, assertValid);
    for (const translate of translators) {
      for (const { key, params } of [label, ...(result.ok ? [] : [result.error])]) {
        expect(translate(key, params)).not.toMatch(/^$|[{}]|undefined/);
      }
    }
    if (!result.ok || result.value.patches.length === 0) continue;
    ran.add(command.id);
    blueprint = result.value.blueprint;
    const { patches, inverse } = result.value;
    const entry = { id: `e_${i}`, label, patches, inverse, selectionBefore: [], selectionAfter: [], at: i };
    history = appendEntry(history, entry, { mergeWindow: 0, savedEntry: null });
    states.push(blueprint);
  }
  return { history, states, ran };
}

describe('a random series of commands', () => {
  it.each([1, 2, 3, 4, 5, 6])('can be undone and redone step by step (seed %i)', (seed) => {
    const { history, states } = series(seed, 150);
    let walked = { history, document: states.at(-1) as Blueprint };
    for (let i = states.length - 2; i >= 0; i--) {
      walked = undo(walked.history, walked.document);
      expect(walked.document).toStrictEqual(states[i]);
    }
    expect(undo(walked.history, walked.document).entry).toBeUndefined();
    for (let i = 1; i < states.length; i++) {
      walked = redo(walked.history, walked.document);
      expect(walked.document).toStrictEqual(states[i]);
    }
  });
  it.each([11, 12, 13])('survives the file with its history (seed %i)', (seed) => {
    const { history, states } = series(seed, 120);
    const middle = Math.floor(history.entries.length / 2);
    const there = goTo(history, states.at(-1) as Blueprint, middle);
    expect(there.document).toStrictEqual(states[middle]);
    const opened = parseFile(serializeFile({ blueprint: there.document, history: there.history }));
    if (!opened.ok || !opened.value.history) throw new Error('does not open with its history');
    expect(opened.value.notes).toEqual([]);
    expect(opened.value.blueprint).toStrictEqual(there.document);
    const end = goTo(opened.value.history, opened.value.blueprint, history.entries.length);
    expect(end.document).toStrictEqual(states.at(-1));
  });
  it('runs every command', () => {
    const ran = new Set(Array.from({ length: 16 }, (_, i) => [...series(i + 1, 150).ran]).flat());
    expect([...ran].sort()).toEqual(commands.map((command) => command.id).sort());
  });
});
