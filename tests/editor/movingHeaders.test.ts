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
