import { expect, it } from 'vitest';
import { stepOrder } from '#shared/blueprint/queries';
import { movingRefusal } from '../../renderer/editor/selection/movingSelection';
import { card, lane, phase, step, testEditor } from './testEditor';

it('moves all selected headers together by one, in one undo step', () => {
  const t = testEditor();
  t.editor.select([lane('l_3'), lane('l_2')]);
  t.act('move.down');
  expect(t.blueprint.laneOrder).toEqual(['l_1', 'l_4', 'l_2', 'l_3', 'l_5']);
  t.act('move.up', 'move.up');
  expect(t.blueprint.laneOrder).toEqual(['l_2', 'l_3', 'l_1', 'l_4', 'l_5']);
  expect(t.undoSteps).toBe(3);
  expect(t.selected).toEqual(['lane:l_3', 'lane:l_2']);
  t.act('undo', 'undo', 'undo');
  expect(t.blueprint.laneOrder).toEqual(['l_1', 'l_2', 'l_3', 'l_4', 'l_5']);
});

it('keeps the gaps between them, and nobody moves where one of them can’t', () => {
  const t = testEditor();
  t.editor.select([step('s_1'), step('s_3')]);
  t.act('move.right');
  expect(stepOrder(t.blueprint)).toEqual(['s_2', 's_1', 's_3', 's_4', 's_5']);
  expect(t.blueprint.phases.p_2?.stepOrder).toEqual(['s_3', 's_4', 's_5']);
  t.act('undo');
  expect(t.act('move.left')).toBe(false);
  expect(movingRefusal(t.editor, 'left')).toBe('disabled.cannotMove');
});

it('says why they don’t move: the wrong way, of several kinds, nothing', () => {
  const t = testEditor();
  const reason = (): string | null => movingRefusal(t.editor, 'up');
  expect(reason()).toBe('disabled.nothingSelected');
  t.editor.select([step('s_2'), step('s_3')]);
  expect(reason()).toBe('disabled.columnsLeftRight');
  t.editor.select([step('s_2'), phase('p_2')]);
  expect(reason()).toBe('disabled.mixedHeaders');
  t.editor.select([lane('l_2'), lane('l_3')]);
  expect([movingRefusal(t.editor, 'left'), reason()]).toEqual(['disabled.lanesUpDown', null]);
  t.editor.select([card('c_1')]);
  expect(reason()).toBe('disabled.cannotMove');
});

it('drags all selected headers together, side by side, as one undo step', () => {
  const t = testEditor();
  t.editor.select([lane('l_4'), lane('l_2')]);
  const l1 = t.at(lane('l_1'));
  t.carry(t.at(lane('l_4')), { x: l1.x, y: l1.y - 20 });
  expect(t.editor.scene().geometry.lanes.map(({ id }) => id)).toEqual(['l_2', 'l_4', 'l_1', 'l_3', 'l_5']);
  expect(t.undoSteps).toBe(0);
  t.up(l1);
  expect(t.blueprint.laneOrder).toEqual(['l_2', 'l_4', 'l_1', 'l_3', 'l_5']);
  expect([t.undoSteps, t.selected]).toEqual([1, ['lane:l_4', 'lane:l_2']]);
  t.act('undo');
  expect(t.blueprint.laneOrder).toEqual(['l_1', 'l_2', 'l_3', 'l_4', 'l_5']);
});

it('drags steps of several phases into the one under the pointer, and Escape leaves no trace', () => {
  const t = testEditor();
  const before = t.blueprint;
  const beyond = { x: t.at(step('s_5')).x + 30, y: t.at(step('s_5')).y };
  t.editor.select([step('s_1'), step('s_4')]);
  t.carry(t.at(step('s_1')), beyond);
  t.machine.cancel();
  expect(t.blueprint).toBe(before);
  expect(t.selected).toEqual(['step:s_1', 'step:s_4']);
  t.drag(t.at(step('s_1')), beyond);
  expect(t.blueprint.phases['p_1']?.stepOrder).toEqual(['s_2', 's_3']);
  expect(t.blueprint.phases['p_2']?.stepOrder).toEqual(['s_5', 's_1', 's_4']);
  t.act('undo');
  t.editor.select([step('s_1'), step('s_2'), step('s_3')]);
  t.drag(t.at(step('s_2')), beyond);
  expect(t.blueprint.phaseOrder).toEqual(['p_2']);
  expect(stepOrder(t.blueprint)).toEqual(['s_4', 's_5', 's_1', 's_2', 's_3']);
});

it('drags only the one that is held where it is not among the selected', () => {
  const t = testEditor();
  t.editor.select([phase('p_1'), phase('p_2')]);
  t.drag(t.at(lane('l_1')), { x: t.at(lane('l_1')).x, y: t.at(lane('l_2')).y + 60 });
  expect(t.blueprint.laneOrder.slice(0, 2)).toEqual(['l_2', 'l_1']);
  expect(t.selected).toEqual(['lane:l_1']);
});
