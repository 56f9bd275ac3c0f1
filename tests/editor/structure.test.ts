// Sizes of steps and lanes, collapsed lanes, copies of headers and room in some lanes, by gestures and by actions.

import { expect, it } from 'vitest';
import { cardOf, connectorOf } from '#shared/blueprint/queries';
import { eachRecord } from '#shared/blueprint/buckets';
import { setCard } from '#shared/commands/cards/setCard';
import { renameStep } from '#shared/commands/steps/renameStep';
import { boxOf, shownRef } from '../../renderer/editor/boxes';
import { toScreen } from '../../renderer/editor/camera/camera';
import { laneChevrons } from '../../renderer/editor/structure/borders';
import { sizes } from '#shared/scene/sizes';
import { reveal, setCanvasSize, setViewport } from '../../renderer/editor/camera/cameraMoves';
import type { Point } from '#shared/lib/geometry';
import { card, cell, lane, phase, step, testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

/** On the right border of a step, in the step row. */
function stepBorder(t: TestEditor, id: string): Point {
  const { steps, stepTop, lanesTop } = t.editor.scene().geometry;
  const found = steps.find((s) => s.id === id);
  if (!found) throw new Error(id);
  return { x: found.x + found.w, y: (stepTop + lanesTop) / 2 };
}

function laneBorder(t: TestEditor, id: string): Point {
  const found = t.editor.scene().geometry.lanes.find((l) => l.id === id);
  if (!found) throw new Error(id);
  return { x: 120, y: found.y + found.h };
}

const right = (p: Point, by: number): Point => ({ x: p.x + by, y: p.y });
const down = (p: Point, by: number): Point => ({ x: p.x, y: p.y + by });

function widthOf(t: TestEditor, id: string): number | undefined {
  return t.editor.scene().geometry.steps.find((s) => s.id === id)?.w;
}

function heightOf(t: TestEditor, id: string): number | undefined {
  return t.editor.scene().geometry.lanes.find((l) => l.id === id)?.h;
}

it('makes a step wider by its border, live, as one undo step, and cards follow', () => {
  const t = testEditor();
  const at = stepBorder(t, 's_1');
  t.move(at);
  expect(t.machine.cursor()).toBe('col-resize');
  t.carry(at, right(at, 20), right(at, 84));
  expect(widthOf(t, 's_1')).toBe(260);
  expect(t.undoSteps).toBe(0);
  t.up(right(at, 84));
  expect(t.blueprint.steps['s_1']?.width).toBe(260);
  expect(t.undoSteps).toBe(1);
  expect(t.editor.scene().geometry.cards.get('c_2')?.box.w).toBe(260 - 28);
  t.act('undo');
  expect(t.blueprint.steps['s_1']?.width).toBeUndefined();
  expect(widthOf(t, 's_1')).toBe(176);
});

it('fits a step to its name and its cards on a double click, and by an action', () => {
  const t = testEditor();
  t.editor.execute(renameStep, { id: 's_1', name: 'Hands over the bags at the front desk' });
  t.doubleClick(stepBorder(t, 's_1'));
  const width = widthOf(t, 's_1') ?? 0;
  expect(width).toBeGreaterThan(200);
  expect(width).toBeLessThan(320);
  expect(t.editor.scene().items.find((item) => item.id === 'step:s_1')?.primitives).toHaveLength(2);
  t.editor.select([step('s_1')]);
  expect(t.act('size.fit')).toBe(false);
  expect(t.act('size.wider', 'size.fit')).toBe(true);
  expect(widthOf(t, 's_1')).toBe(width);
  t.editor.execute(renameStep, { id: 's_1', name: 'Short' });
  t.editor.execute(setCard, { ids: ['c_2'], changes: { title: 'A title that is so long that it would be torn into many short lines at the common width of a step' } });
  t.act('size.fit');
  expect(widthOf(t, 's_1')).toBeGreaterThan(176);
  t.editor.execute(setCard, { ids: ['c_2'], changes: { title: 'Short' } });
  t.act('size.fit');
  expect(t.blueprint.steps['s_1']?.width).toBeUndefined();
});

it('keeps within limits and drops a border drag on Escape', () => {
  const t = testEditor();
  const at = stepBorder(t, 's_2');
  t.carry(at, right(at, -500));
  expect(widthOf(t, 's_2')).toBe(120);
  t.machine.cancel();
  expect(widthOf(t, 's_2')).toBe(176);
  expect(t.undoSteps).toBe(0);
  t.drag(at, right(at, 900));
  expect(t.blueprint.steps['s_2']?.width).toBe(480);
});

it('goes back to the common width near it, and on a double click', () => {
  const t = testEditor();
  t.drag(stepBorder(t, 's_1'), right(stepBorder(t, 's_1'), 100));
  const at = stepBorder(t, 's_1');
  t.drag(at, right(at, -97));
  expect(t.blueprint.steps['s_1']).not.toHaveProperty('width');
  t.drag(stepBorder(t, 's_1'), right(stepBorder(t, 's_1'), 100));
  t.doubleClick(stepBorder(t, 's_1'));
  expect(t.blueprint.steps['s_1']).not.toHaveProperty('width');
  expect(t.editor.session.getState().editing).toBeNull();
});

it('makes a lane taller by its border, never lower than its cards', () => {
  const t = testEditor();
  const own = heightOf(t, 'l_4') ?? 0;
  const at = laneBorder(t, 'l_4');
  t.move(at);
  expect(t.machine.cursor()).toBe('row-resize');
  t.drag(at, down(at, 60));
  expect(heightOf(t, 'l_4')).toBe(t.blueprint.lanes['l_4']?.height);
  expect(heightOf(t, 'l_4')).toBeGreaterThan(own + 50);
  t.drag(laneBorder(t, 'l_4'), down(laneBorder(t, 'l_4'), -300));
  expect(t.blueprint.lanes['l_4']).not.toHaveProperty('height');
  expect(heightOf(t, 'l_4')).toBe(own);
});

it('sizes by keys, and says why it cannot', () => {
  const t = testEditor();
  expect(t.act('size.wider')).toBe(false);
  t.editor.select([step('s_1')]);
  t.act('size.wider', 'size.wider');
  expect(t.blueprint.steps['s_1']?.width).toBe(208);
  expect(t.undoSteps).toBe(1);
  expect(t.act('size.taller')).toBe(false);
  expect(t.act('size.automatic')).toBe(true);
  expect(t.act('size.automatic')).toBe(false);
  t.editor.select([lane('l_5')]);
  expect(t.act('size.shorter')).toBe(false);
  expect(t.act('size.taller')).toBe(true);
  expect(heightOf(t, 'l_5')).toBe(100);
  expect(t.act('size.shorter')).toBe(true);
  expect(t.blueprint.lanes['l_5']).not.toHaveProperty('height');
});

it('collapses a lane: its cards and their connectors are out of sight, and nothing else changes', () => {
  const t = testEditor();
  t.editor.select([card('c_4')]);
  expect(t.act('collapseLane')).toBe(true);
  expect(t.selected).toEqual(['lane:l_2']);
  const { geometry } = t.editor.scene();
  expect(heightOf(t, 'l_2')).toBeLessThan(50);
  expect(geometry.cards.has('c_4')).toBe(false);
  expect(geometry.routes.size).toBe(0);
  expect(cardOf(t.blueprint, 'c_4')).toBeDefined();
  t.act('selectAll');
  expect(t.selected).not.toContain('card:c_4');
  t.editor.select([card('c_1')]);
  t.act('walk.down');
  expect(t.selected).toEqual(['card:c_3']);
  t.act('undo');
  expect(t.editor.scene().geometry.routes.size).toBe(3);
});

it('opens a collapsed lane by its chevron, and when it gets a card', () => {
  const t = testEditor();
  t.editor.select([lane('l_2')]);
  t.act('collapseLane');
  t.editor.select([]);
  t.click({ x: 11, y: t.at(lane('l_2')).y });
  expect(t.blueprint.lanes['l_2']?.collapsed).toBeUndefined();
  t.act('collapseLane');
  t.drag(t.at(card('c_1')), t.at(cell('l_2', 's_1')));
  expect(cardOf(t.blueprint, 'c_1')?.lane).toBe('l_2');
  expect(t.blueprint.lanes['l_2']?.collapsed).toBeUndefined();
});

it('duplicates a phase with its steps, cards and the connectors among them', () => {
  const t = testEditor();
  t.editor.select([phase('p_1')]);
  expect(t.act('duplicate')).toBe(true);
  const [copy] = t.selection;
  const id = copy && 'id' in copy ? copy.id : '';
  expect(t.blueprint.phaseOrder).toEqual(['p_1', id, 'p_2']);
  expect(t.blueprint.phases[id]?.stepOrder).toHaveLength(3);
  const cards = [...eachRecord(t.blueprint.cards)];
  expect(cards).toHaveLength(9);
  // c_2 → c_4 and c_2 ↔ c_3 lie in the phase, c_4 → c_5 leads out of it.
  expect([...eachRecord(t.blueprint.connectors)]).toHaveLength(5);
  expect(t.undoSteps).toBe(1);
});

it('duplicates a step without the cards that reach beyond it, which cover the copy', () => {
  const t = testEditor();
  t.editor.select([step('s_2')]);
  t.act('duplicate');
  expect(cardOf(t.blueprint, 'c_4')?.span).toBe(3);
  expect([...eachRecord(t.blueprint.cards)]).toHaveLength(5);
  t.editor.select([lane('l_2')]);
  t.act('duplicate');
  expect(t.blueprint.laneOrder).toHaveLength(6);
  expect([...eachRecord(t.blueprint.cards)]).toHaveLength(7);
  expect(connectorOf(t.blueprint, 'x_1')).toBeDefined();
});

it('makes room in the selected lane and those below, and adds a step where one is needed', () => {
  const t = testEditor();
  t.editor.select([card('c_2')]);
  expect(t.act('makeRoom')).toBe(true);
  expect(t.selected).toEqual(['cell:l_2:s_1']);
  expect(['c_1', 'c_2', 'c_3', 'c_4', 'c_5'].map((id) => cardOf(t.blueprint, id)?.step)).toEqual(['s_1', 's_2', 's_2', 's_3', 's_5']);
  expect(t.act('makeRoom')).toBe(true);
  expect(t.blueprint.phases['p_2']?.stepOrder).toHaveLength(3);
  t.act('undo', 'undo');
  expect(cardOf(t.blueprint, 'c_5')?.step).toBe('s_4');
});

it('moves headers by keys and names what goes with them', () => {
  const t = testEditor();
  t.editor.select([lane('l_1')]);
  t.act('move.down');
  expect(t.blueprint.laneOrder[1]).toBe('l_1');
  t.editor.select([step('s_3')]);
  t.act('move.right');
  expect(t.blueprint.phases['p_2']?.stepOrder[0]).toBe('s_3');
  t.editor.select([phase('p_1')]);
  t.act('delete');
  const { history } = t.editor.document.getState();
  expect(history.entries.at(-1)?.label).toEqual({ key: 'history.removePhase', params: { name: '1', count: 3 } });
});

it('keeps the sheet where it is across when a lane is selected, whose name is always in view', () => {
  const t = testEditor(undefined, { x: 300, y: 0, zoom: 1 });
  setCanvasSize(t.editor, { width: 700, height: 900 });
  setViewport(t.editor, { x: 300, y: 0, zoom: 1 });
  const { x } = t.editor.session.getState().viewport;
  expect(x).toBeGreaterThan(200);
  t.editor.select([lane('l_1')]);
  t.act('walk.down');
  expect(t.selected).toEqual(['lane:l_2']);
  expect(t.editor.session.getState().viewport.x).toBe(x);
});

it('keeps all of a sheet in sight, or its readable top, when a panel takes room; who is elsewhere stays there', () => {
  const t = testEditor();
  const view = () => t.editor.session.getState().viewport;
  t.act('zoomFit');
  const all = view();
  setCanvasSize(t.editor, { width: 1600, height: 600 });
  expect(view().zoom).toBeLessThan(all.zoom);
  setCanvasSize(t.editor, { width: 1600, height: 150 });
  expect(view().zoom).toBe(0.4);
  expect(view().y).toBeLessThan(0);
  setCanvasSize(t.editor, { width: 1600, height: 1000 });
  expect(view()).toEqual(all);
  setViewport(t.editor, { ...all, zoom: all.zoom * 1.5 });
  setCanvasSize(t.editor, { width: 1600, height: 600 });
  expect(view().zoom).toBe(all.zoom * 1.5);
});

it('brings the cell of a hidden card into view, for those who find the card elsewhere', () => {
  const t = testEditor();
  t.editor.select([lane('l_2')]);
  t.act('collapseLane');
  setCanvasSize(t.editor, { width: 500, height: 400 });
  t.editor.select([card('c_4')]);
  reveal(t.editor, t.selection);
  const { x, y, zoom } = t.editor.session.getState().viewport;
  const there = boxOf(t.editor.scene(), shownRef(t.blueprint, card('c_4')));
  expect(there?.x).toBeGreaterThan(x);
  expect((there?.x ?? 0) + (there?.w ?? 0)).toBeLessThan(x + 500 / zoom);
  expect(there?.y).toBeGreaterThan(y);
});

it('leaves a lane’s name readable beside its chevron, at every zoom', () => {
  const t = testEditor();
  for (const zoom of [0.5, 0.67, 0.8, 1, 2]) {
    setViewport(t.editor, { x: 0, y: 0, zoom });
    t.editor.select([lane('l_2')]);
    const [chevron] = laneChevrons(t.editor);
    const { x } = toScreen(t.editor.session.getState().viewport, { x: sizes.laneText, y: 0 });
    expect((chevron?.at.x ?? 0) + (chevron?.radius ?? 99)).toBeLessThanOrEqual(x);
  }
});
