// What makes drawing by keys short: a path of connectors at once, phases over steps that are there, steps by Tab, marks.

import { expect, it } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf, stepOrder } from '#shared/blueprint/queries';
import { handleTextKey } from '../../renderer/canvas/input/textKeys';
import { startEditing } from '../../renderer/editor/text/startEditing';
import { card, cell, step, testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

const connections = (t: TestEditor): string[] => [...eachRecord(t.blueprint.connectors)].map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort();

function press(t: TestEditor, text: string, key: string): void {
  const event = { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false, keyCode: 0 } as KeyboardEvent;
  handleTextKey(event, text, { editor: t.editor, machine: t.machine, platform: 'other', onAction: (id) => void t.act(id) });
}

it('selected cards are connected in reading order, in one undo step, but for those that are already', () => {
  const t = testEditor();
  const before = connections(t);
  t.editor.select([card('c_5'), card('c_2'), card('c_3')]);
  expect(t.act('connectInOrder')).toBe(true);
  expect(t.undoSteps).toBe(1);
  const added = connections(t).filter((connection) => !before.includes(connection));
  expect(added.length).toBeGreaterThan(0);
  expect(t.selected).toEqual(['card:c_5', 'card:c_2', 'card:c_3']);
  expect(t.act('connectInOrder')).toBe(false);
  t.act('undo');
  expect(connections(t)).toEqual(before);
  t.editor.select([card('c_2')]);
  expect(t.act('connectInOrder')).toBe(false);
});

it('a phase begins at the step of the selection, and is named at once', () => {
  const t = testEditor();
  const steps = stepOrder(t.blueprint);
  t.editor.select([cell('l_5', 's_2')]);
  expect(t.act('beginPhase')).toBe(true);
  t.type('Stay');
  expect(t.blueprint.phaseOrder.map((id) => t.blueprint.phases[id]?.stepOrder)).toEqual([['s_1'], ['s_2', 's_3'], ['s_4', 's_5']]);
  expect(stepOrder(t.blueprint)).toEqual(steps);
  expect(t.blueprint.phases[t.blueprint.phaseOrder[1] ?? '']?.name).toBe('Stay');
  t.editor.select([step('s_4')]);
  expect(t.act('beginPhase')).toBe(false);
});

it('Tab in the last step’s name goes on with a new step, but not from an empty name', () => {
  const t = testEditor();
  const last = stepOrder(t.blueprint).at(-1) ?? '';
  startEditing(t.editor, step(last));
  press(t, 'Leave', 'Tab');
  expect(stepOrder(t.blueprint)).toHaveLength(6);
  press(t, '', 'Tab');
  expect(stepOrder(t.blueprint)).toHaveLength(6);
});

it('marks are put on all selected cards, and taken where all have them', () => {
  const t = testEditor();
  t.editor.select([card('c_2')]);
  t.act('flag.wait');
  t.editor.select([card('c_2'), card('c_3')]);
  t.act('flag.fail');
  expect(cardOf(t.blueprint, 'c_2')?.flags).toEqual(['fail', 'wait']);
  expect(cardOf(t.blueprint, 'c_3')?.flags).toEqual(['fail']);
  t.act('flag.fail');
  expect(cardOf(t.blueprint, 'c_2')?.flags).toEqual(['wait']);
  expect(cardOf(t.blueprint, 'c_3')?.flags).toBeUndefined();
});
