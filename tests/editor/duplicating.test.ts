// Copies of several headers at once, room behind the selected step, and what a cut is called.

import { expect, it } from 'vitest';
import { cardOf, connectorOf, stepOrder } from '#shared/blueprint/queries';
import { eachRecord } from '#shared/blueprint/buckets';
import { copySelection, removeCopied } from '../../renderer/editor/clipboard/clipboardCopy';
import { actionOf } from '../../renderer/actions/list';
import { card, cell, lane, phase, step, testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

function labels(t: TestEditor) {
  return t.editor.document.getState().history.entries.map(({ label }) => label);
}

it('copies several steps as one block behind the last of them, with cards that span them and connectors among them', () => {
  const t = testEditor();
  const before = t.blueprint;
  t.editor.select([step('s_3'), step('s_1'), step('s_2')]);
  expect(t.act('duplicate')).toBe(true);
  const order = stepOrder(t.blueprint);
  expect(order.slice(0, 3)).toEqual(['s_1', 's_2', 's_3']);
  expect(order.slice(6)).toEqual(['s_4', 's_5']);
  expect(t.selected).toEqual(order.slice(3, 6).map((id) => `step:${id}`));
  const copy = cardOf(t.blueprint, t.blueprint.steps[order[4] ?? '']?.cells['l_2']?.[0] ?? '');
  expect(copy).toMatchObject({ title: 'c_4', span: 2 });
  const [flow] = [...eachRecord(t.blueprint.connectors)].filter(({ to }) => to === copy?.id);
  expect(flow).toMatchObject({ kind: 'flow' });
  expect(connectorOf(before, flow?.id ?? '')).toBeUndefined();
  expect(labels(t)).toEqual([{ key: 'history.duplicateHeaders', params: { type: 'step', headers: 3, count: 4 } }]);
  t.act('undo');
  expect(t.blueprint).toEqual(before);
});

it('copies several lanes and several phases', () => {
  const t = testEditor();
  t.editor.select([lane('l_3'), lane('l_2')]);
  t.act('duplicate');
  expect(t.blueprint.laneOrder.slice(0, 3)).toEqual(['l_1', 'l_2', 'l_3']);
  expect(t.blueprint.laneOrder.slice(5)).toEqual(['l_4', 'l_5']);
  expect(t.blueprint.laneOrder.slice(3, 5).map((id) => t.blueprint.lanes[id]?.kind)).toEqual(['customer', 'frontstage']);
  t.act('undo');
  t.editor.select([phase('p_2'), phase('p_1')]);
  t.act('duplicate');
  expect(t.blueprint.phaseOrder).toHaveLength(4);
  expect(stepOrder(t.blueprint)).toHaveLength(10);
});

it('does not copy headers of several types at once, and says why', () => {
  const t = testEditor();
  t.editor.select([lane('l_3'), step('s_1')]);
  expect(t.act('duplicate')).toBe(false);
});

it('makes room behind the selected step, from the selected lane down', () => {
  const t = testEditor();
  expect(actionOf(actionOf('addStepAfter')?.withAlt ?? '')?.id).toBe('makeRoomAfter');
  t.editor.select([card('c_2')]);
  expect(t.act('makeRoomAfter')).toBe(true);
  expect(cardOf(t.blueprint, 'c_4')).toMatchObject({ step: 's_3', span: 2 });
  expect(cardOf(t.blueprint, 'c_2')?.step).toBe('s_1');
  expect(t.selected).toEqual(['cell:l_2:s_2']);
  t.editor.select([cell('l_2', 's_5')]);
  expect(t.act('makeRoomAfter')).toBe(false);
});

it('calls a cut a cut', () => {
  const t = testEditor();
  t.editor.select([card('c_2')]);
  copySelection(t.editor);
  removeCopied(t.editor);
  expect(labels(t).at(-1)).toMatchObject({ key: 'history.cutCards', params: { count: 1 } });
  expect(cardOf(t.blueprint, 'c_2')).toBeUndefined();
});
