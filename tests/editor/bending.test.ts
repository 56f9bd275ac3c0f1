import { describe, expect, it } from 'vitest';
import { connectorOf } from '#shared/blueprint/queries';
import type { Gutter } from '#shared/blueprint/records';
import { bendConnector } from '#shared/commands/connectors/bendConnector';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import type { Point } from '#shared/lib/geometry';
import { toScreen } from '../../renderer/editor/camera/camera';
import { affordanceAt } from '../../renderer/editor/affordances';
import { bendHandles, labelBox } from '../../renderer/editor/connectors/bendHandles';
import { bordersOf, segmentsOf } from '../../renderer/editor/connectors/segments';
import type { Axis } from '../../renderer/editor/connectors/segments';
import { blueprintOf } from '../unit/shared/scene/drawing';
import { testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

const cards = [['a', 1, 0], ['b', 1, 3], ['wall', 2, 1, { span: 2 }], ['c', 3, 3]] as const;

function setUp(selected = 'x'): TestEditor {
  const blueprint = blueprintOf({ steps: 6, cards, connectors: [['x', 'a', 'b'], ['y', 'a', 'c'], ['z', 'a', 'b', { kind: 'needs' }]] });
  const t = testEditor({ blueprint, savedEntry: null });
  t.editor.select([{ type: 'connector', id: selected }]);
  return t;
}

/** Where a handle is, and where a drag has to go for a gutter. */
function handle(t: TestEditor, axis: Axis): Point {
  const found = bendHandles(t.editor).find((h) => h.affordance.axis === axis);
  if (!found) throw new Error('no handle');
  return found.at;
}

function toGutter(t: TestEditor, axis: Axis, index: number): Point {
  const at = bordersOf(t.editor.scene().geometry, axis)[index]!;
  const { viewport } = t.editor.session.getState();
  const from = handle(t, axis);
  const to = toScreen(viewport, { x: at + 3, y: at + 3 });
  return axis === 'h' ? { x: from.x, y: to.y } : { x: to.x, y: from.y };
}

const viaOf = (t: TestEditor, id = 'x'): Gutter[] | undefined => connectorOf(t.blueprint, id)?.via;
const gutters = (t: TestEditor, id = 'x'): string[] =>
  segmentsOf(t.editor.scene().geometry, id).flatMap((s) => (s.gutter === null ? [] : [s.axis + s.gutter]));
const clean = { preview: null, bending: null, dropTarget: null };

describe('a part of a connector', () => {
  it('is led to the gutter it is dragged to: shown on the way, one undo step, still selected', () => {
    const t = setUp();
    const to = toGutter(t, 'h', 1);
    t.carry(handle(t, 'h'), to);
    expect(viaOf(t)).toBeUndefined();
    expect(gutters(t)).toEqual(['h1']);
    expect(t.editor.session.getState().bending).toMatchObject({ axis: 'h', allowed: true });
    t.up(to);
    expect(viaOf(t)).toEqual([{ type: 'lane', id: 'l1', side: 'before' }]);
    expect([t.undoSteps, t.selected, gutters(t)]).toEqual([1, ['connector:x'], ['h1']]);
    expect(t.editor.session.getState()).toMatchObject(clean);
    t.drag(handle(t, 'h'), toGutter(t, 'h', 5));
    expect(viaOf(t)).toEqual([{ type: 'lane', id: 'l4', side: 'after' }]);
    t.editor.undo();
    t.editor.undo();
    expect(viaOf(t)).toBeUndefined();
  });

  it('stays where it was after Escape, a click, and a drag there and back', () => {
    const t = setUp();
    const [from, to] = [handle(t, 'h'), toGutter(t, 'h', 1)];
    t.carry(from, to);
    t.machine.cancel();
    t.click(from);
    t.drag(from, to, from);
    expect([t.undoSteps, viaOf(t)]).toEqual([0, undefined]);
    expect(t.editor.session.getState()).toMatchObject(clean);
  });

  it('keeps the other bends, and lets go of its own where it is dragged onto the cards’ middle', () => {
    const t = setUp('y');
    t.drag(handle(t, 'v'), toGutter(t, 'v', 5));
    t.drag(handle(t, 'h'), toGutter(t, 'h', 1));
    expect(viaOf(t, 'y')).toEqual([{ type: 'lane', id: 'l1', side: 'before' }, { type: 'step', id: 's5', side: 'before' }]);
    expect(gutters(t, 'y')).toEqual(expect.arrayContaining(['h1', 'v5']));
    const from = handle(t, 'h');
    t.drag(from, { x: from.x, y: t.at({ type: 'card', id: 'a' }).y });
    expect(viaOf(t, 'y')).toEqual([{ type: 'step', id: 's5', side: 'before' }]);
  });

  it('keeps bends at lanes that are hidden', () => {
    const t = setUp('y');
    t.drag(handle(t, 'v'), toGutter(t, 'v', 5));
    const hidden: Gutter = { type: 'lane', id: 'l0', side: 'before' };
    t.editor.execute(bendConnector, { id: 'y', via: [hidden, ...(viaOf(t, 'y') ?? [])] });
    t.editor.execute(hideLanes, { ids: ['l0'], hidden: true });
    t.drag(handle(t, 'v'), toGutter(t, 'v', 6));
    expect(viaOf(t, 'y')).toEqual([hidden, { type: 'step', id: 's5', side: 'after' }]);
  });

  it('is refused with the reason at a gutter that a card bars, and stays', () => {
    const t = setUp('y');
    const to = toGutter(t, 'v', 2);
    t.carry(handle(t, 'v'), to);
    expect(t.editor.session.getState().dropTarget).toMatchObject({ allowed: false, reason: { key: 'refuse.gutterBarred' } });
    expect(t.machine.cursor()).toBe('not-allowed');
    t.up(to);
    expect([t.undoSteps, viaOf(t, 'y')]).toEqual([0, undefined]);
    expect(t.editor.session.getState()).toMatchObject(clean);
  });
});

it('a handle leaves the label readable', () => {
  const t = setUp();
  t.editor.execute(setConnector, { id: 'x', changes: { label: 'if paid' } });
  const label = labelBox(t.editor, 'x')!;
  const { at } = bendHandles(t.editor)[0]!;
  expect(at.x < label.x || at.x > label.x + label.w).toBe(true);
  expect(affordanceAt(t.editor, at)).toMatchObject({ type: 'bend', connector: 'x' });
});

describe('by keys', () => {
  it('the middle part goes from gutter to gutter, each one undo step, and back to routing', () => {
    const t = setUp();
    expect(t.act('straighten')).toBe(false);
    expect(t.act('move.up')).toBe(true);
    expect(gutters(t)).toEqual(['h1']);
    expect(t.act('move.up')).toBe(true);
    expect(gutters(t)).toEqual(['h0']);
    expect(t.act('move.up')).toBe(false);
    expect(t.act('straighten')).toBe(true);
    expect([viaOf(t), t.undoSteps]).toEqual([undefined, 3]);
  });

  it('a double click on a handle leaves the way to routing too', () => {
    const t = setUp();
    t.act('move.up');
    t.doubleClick(handle(t, 'h'));
    expect([viaOf(t), t.undoSteps]).toEqual([undefined, 2]);
  });

  it('a kind that another connector between the same cards has can’t be chosen', () => {
    const t = setUp();
    expect(t.act('connector.needs')).toBe(false);
    expect(t.act('connector.loop')).toBe(true);
  });
});
