// Emotion curves by gestures and keys: the first press sets a point for a first persona, points are dragged up and down,
// keys do the same.

import { produce } from 'immer';
import { expect, it } from 'vitest';
import { emotionOf } from '#shared/blueprint/emotionCurves';
import type { Blueprint } from '#shared/blueprint/records';
import type { Point } from '#shared/lib/geometry';
import { emotionY } from '#shared/scene/layout/emotionPlot';
import { describeSelection } from '../../renderer/canvas/describe';
import { translator } from '#shared/i18n/translator';
import { smallBlueprint } from '../support/blueprints';
import { cell, testEditor, type TestEditor } from './testEditor';

const LANE = 'l_9';

function withLane(change: (draft: Blueprint) => void = () => undefined): TestEditor {
  return testEditor({
    blueprint: produce(smallBlueprint(), (draft) => {
      draft.lanes[LANE] = { id: LANE, kind: 'emotion', name: '' };
      draft.laneOrder.unshift(LANE);
      change(draft);
    }),
    savedEntry: null,
  });
}

function withPersonas(): TestEditor {
  return withLane((draft) => {
    draft.personas = { pe_1: { id: 'pe_1', name: 'Ana' }, pe_2: { id: 'pe_2', name: 'Bo' } };
    draft.personaOrder = ['pe_1', 'pe_2'];
    Object.assign(draft.steps['s_1'] as object, { emotions: { asIs: { pe_1: 1, pe_2: -1 } } });
  });
}

/** Where a value of a step is; the test editor shows the sheet at 100 %. */
function at(t: TestEditor, step: string, value: number): Point {
  const { steps, lanes } = t.editor.scene().geometry;
  const column = steps.find(({ id }) => id === step);
  const plot = lanes.find(({ id }) => id === LANE)?.plot;
  if (!column || !plot) throw new Error(step);
  return { x: column.x + column.w / 2, y: emotionY(plot, value) };
}

const beside = ({ x, y }: Point): Point => ({ x: x + 80, y });
const below = ({ x, y }: Point, by: number): Point => ({ x, y: y + by });
const felt = (t: TestEditor, step: string, persona: string) => emotionOf(t.blueprint, step, persona, 'asIs');

it('sets the first point with the first press, for a first persona, as one undo step', () => {
  const t = withLane();
  t.move(at(t, 's_2', 1.4));
  expect(t.machine.cursor()).toBe('crosshair');
  t.click(at(t, 's_2', 1.4));
  const [persona] = t.blueprint.personaOrder ?? [];
  expect(t.blueprint.personas?.[persona ?? '']).toMatchObject({ name: 'Customer' });
  expect(felt(t, 's_2', persona ?? '')).toBe(1.5);
  expect(t.selected).toEqual([`cell:${LANE}:s_2`]);
  expect(t.undoSteps).toBe(1);
  t.act('undo');
  expect(t.blueprint.personas).toBeUndefined();
});

it('drags a point by halves, live, as one undo step, and with Alt by tenths', () => {
  const t = withPersonas();
  t.move(at(t, 's_1', 1));
  expect(t.machine.cursor()).toBe('row-resize');
  t.carry(at(t, 's_1', 1), at(t, 's_1', 0), at(t, 's_1', -1.6));
  expect(emotionOf(t.editor.session.getState().preview ?? t.blueprint, 's_1', 'pe_1', 'asIs')).toBe(-1.5);
  expect(t.undoSteps).toBe(0);
  t.up(at(t, 's_1', -1.6));
  expect(felt(t, 's_1', 'pe_1')).toBe(-1.5);
  expect(t.undoSteps).toBe(1);

  t.carry(at(t, 's_1', -1.5));
  t.move(at(t, 's_1', 0.3), { alt: true });
  t.up(at(t, 's_1', 0.3));
  expect(felt(t, 's_1', 'pe_1')).toBe(0.3);
});

it('keeps to the scale, and drops a drag without a trace', () => {
  const t = withPersonas();
  t.drag(at(t, 's_1', 1), at(t, 's_1', 0), below(at(t, 's_1', -2), 300));
  expect(felt(t, 's_1', 'pe_1')).toBe(-2);
  t.carry(at(t, 's_1', -2), at(t, 's_1', 1), at(t, 's_1', 2));
  t.machine.cancel();
  expect(felt(t, 's_1', 'pe_1')).toBe(-2);
  expect(t.editor.session.getState().preview).toBeNull();
  expect(t.undoSteps).toBe(1);
});

it('goes on with the curve of the point that was taken last', () => {
  const t = withPersonas();
  t.click(at(t, 's_1', -1));
  expect(t.undoSteps).toBe(0);
  t.click(at(t, 's_2', 2));
  expect([felt(t, 's_2', 'pe_1'), felt(t, 's_2', 'pe_2')]).toEqual([undefined, 2]);
});

it('takes hold of either of two points with one value, which stand side by side', () => {
  const t = withLane((draft) => {
    draft.personas = { pe_1: { id: 'pe_1', name: 'Ana' }, pe_2: { id: 'pe_2', name: 'Bo' } };
    draft.personaOrder = ['pe_1', 'pe_2'];
    Object.assign(draft.steps['s_1'] as object, { emotions: { asIs: { pe_1: 1, pe_2: 1 } } });
  });
  const { x, y } = at(t, 's_1', 1);
  t.drag({ x: x + 8, y }, { x, y: at(t, 's_1', 0).y }, { x, y: at(t, 's_1', -1).y });
  expect([felt(t, 's_1', 'pe_1'), felt(t, 's_1', 'pe_2')]).toEqual([1, -1]);
  t.drag(at(t, 's_1', 1), at(t, 's_1', 1.5), at(t, 's_1', 2));
  expect([felt(t, 's_1', 'pe_1'), felt(t, 's_1', 'pe_2')]).toEqual([2, -1]);
});

it('takes hold of points where they stand on a sheet with large type', () => {
  const t = withLane((draft) => {
    draft.style = { fontSize: 'extraLarge' };
    draft.personas = Object.fromEntries(['pe_1', 'pe_2', 'pe_3', 'pe_4', 'pe_5'].map((id) => [id, { id, name: id }]));
    draft.personaOrder = Object.keys(draft.personas);
    const all = { pe_1: 1, pe_2: 1, pe_3: 1, pe_4: 1, pe_5: 1 };
    Object.assign(draft.steps['s_1'] as object, { emotions: { asIs: all, toBe: all } });
  });
  const { x, y } = at(t, 's_1', 1);
  const first = x - 64 * t.editor.scene().geometry.scale;
  t.drag({ x: first, y }, { x: first, y: at(t, 's_1', 0).y }, { x: first, y: at(t, 's_1', -1).y });
  expect([felt(t, 's_1', 'pe_1'), felt(t, 's_1', 'pe_2')]).toEqual([-1, 1]);
});

it('leaves the cell to be selected, and written in, beside its middle', () => {
  const t = withPersonas();
  t.click(beside(at(t, 's_2', 0)));
  expect(t.selected).toEqual([`cell:${LANE}:s_2`]);
  expect(t.undoSteps).toBe(0);
  t.doubleClick(beside(at(t, 's_2', 0)));
  t.type('Relieved');
  expect(t.blueprint.steps['s_2']?.cells[LANE]).toHaveLength(1);
});

it('raises, lowers and removes the point of a selected step by keys', () => {
  const t = withPersonas();
  t.editor.select([cell(LANE, 's_1')]);
  t.act('emotion.raise');
  expect(felt(t, 's_1', 'pe_1')).toBe(1.5);
  t.setTime(5000);
  t.act('emotion.raise', 'emotion.raise');
  expect(felt(t, 's_1', 'pe_1')).toBe(2);
  t.setTime(10000);
  t.act('emotion.lower');
  expect(felt(t, 's_1', 'pe_1')).toBe(1.5);
  expect(describeSelection(t.blueprint, t.editor.session.getState(), translator('en'))).toBe('Lane Emotion curve, step 1: Ana +1.5, Bo −1');
  t.act('delete');
  expect(felt(t, 's_1', 'pe_1')).toBeUndefined();
  t.editor.select([cell('l_2', 's_5')]);
  expect(t.act('emotion.raise')).toBe(false);
});

it('needs no pointer, from a sheet without the lane to the first point', () => {
  const t = testEditor({ blueprint: smallBlueprint(), savedEntry: null });
  t.act('addEmotionCurve', 'emotion.lower');
  const [lane = ''] = t.blueprint.laneOrder;
  expect(t.blueprint.lanes[lane]?.kind).toBe('emotion');
  const [persona = ''] = t.blueprint.personaOrder ?? [];
  expect(felt(t, 's_1', persona)).toBe(-0.5);
  expect(t.act('addEmotionCurve')).toBe(false);
});
