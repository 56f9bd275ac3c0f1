import { describe, expect, it } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf, cellOf } from '#shared/blueprint/queries';
import { setViewport } from '../../renderer/editor/camera/cameraMoves';
import { handleCanvasKey } from '../../renderer/canvas/input/canvasKeys';
import { card, cell, lane, phase, step, testEditor } from './testEditor';

describe('dragging a card', () => {
  it('shows the result on the way, and the release makes exactly that, in one undo step', () => {
    const t = testEditor();
    const before = t.blueprint;
    t.carry(t.at(card('c_3')), t.at(cell('l_4', 's_2')), t.at(cell('l_4', 's_3')));
    const { preview, carried } = t.editor.session.getState();
    expect(cardOf(preview ?? before, 'c_3')).toMatchObject({ lane: 'l_4', step: 's_3' });
    expect(carried?.has('c_3')).toBe(true);
    expect(t.blueprint).toBe(before);
    t.up(t.at(cell('l_4', 's_3')));
    expect(t.blueprint).toEqual(preview);
    expect(t.undoSteps).toBe(1);
    expect(t.editor.session.getState()).toMatchObject({ preview: null, carried: null });
    t.act('undo');
    expect(t.blueprint).toEqual(before);
  });

  it('leaves no trace after Escape', () => {
    const t = testEditor();
    const before = t.blueprint;
    t.editor.select([card('c_4')]);
    t.carry(t.at(card('c_3')), t.at(cell('l_4', 's_2')));
    expect(t.selected).toEqual(['card:c_3']);
    expect(t.machine.cancel()).toBe(true);
    expect(t.selected).toEqual(['card:c_4']);
    t.up(t.at(cell('l_4', 's_2')));
    expect(t.blueprint).toBe(before);
    expect(t.undoSteps).toBe(0);
    expect(t.editor.session.getState()).toMatchObject({ preview: null, carried: null });
    expect(t.machine.cancel()).toBe(false);
  });

  it('back to where it was is no undo step', () => {
    const t = testEditor();
    const start = t.at(card('c_3'));
    t.drag(start, t.at(cell('l_4', 's_2')), start);
    expect(t.undoSteps).toBe(0);
    expect(t.editor.isDirty()).toBe(false);
  });

  it('puts it above or below the cards of the cell, as the pointer is', () => {
    const t = testEditor();
    const over = t.at(card('c_2'));
    t.drag(t.at(card('c_3')), { x: over.x, y: over.y - 12 });
    expect(cellOf(t.blueprint, 'l_2', 's_1')).toEqual(['c_3', 'c_2']);
    t.act('undo');
    t.drag(t.at(card('c_3')), { x: over.x, y: over.y + 30 });
    expect(cellOf(t.blueprint, 'l_2', 's_1')).toEqual(['c_2', 'c_3']);
  });

  it('takes all selected cards along, as far as the grid goes', () => {
    const t = testEditor();
    t.editor.select([card('c_2'), card('c_3')]);
    t.drag(t.at(card('c_2')), t.at(cell('l_5', 's_2')));
    expect(cardOf(t.blueprint, 'c_2')).toMatchObject({ lane: 'l_4', step: 's_2' });
    expect(cardOf(t.blueprint, 'c_3')).toMatchObject({ lane: 'l_5', step: 's_2' });
    expect(t.selected).toEqual(['card:c_2', 'card:c_3']);
  });

  it('moves the sheet at the edge of the canvas', () => {
    const t = testEditor(undefined, { x: 400, y: 0, zoom: 1 });
    t.carry(t.at(card('c_5')), { x: 700, y: 980 }, { x: 700, y: 995 });
    const before = t.editor.session.getState().viewport;
    expect(t.machine.tick(16)).toBe(true);
    expect(t.editor.session.getState().viewport.y).toBeGreaterThan(before.y);
    t.machine.cancel();
    expect(t.machine.tick(16)).toBe(false);
  });
});

describe('dragging the right edge of a card', () => {
  it('makes it cover more steps, in one undo step', () => {
    const t = testEditor();
    const box = t.editor.scene().geometry.cards.get('c_3')?.box;
    if (!box) throw new Error('c_3 is not on the sheet');
    t.move({ x: box.x + 20, y: box.y + 8 });
    const edge = { x: box.x + box.w, y: box.y + 8 };
    t.move(edge);
    expect(t.machine.cursor()).toBe('ew-resize');
    t.drag(edge, t.at(cell('l_3', 's_2')));
    expect(cardOf(t.blueprint, 'c_3')?.span).toBe(2);
    expect(t.undoSteps).toBe(1);
  });
});

describe('dragging headers', () => {
  it('moves a lane', () => {
    const t = testEditor();
    const target = t.at(lane('l_5'));
    t.drag(t.at(lane('l_2')), { x: target.x, y: target.y - 40 }, { x: target.x, y: target.y + 80 });
    expect(t.blueprint.laneOrder).toEqual(['l_1', 'l_3', 'l_4', 'l_5', 'l_2']);
    expect(t.selected).toEqual(['lane:l_2']);
    expect(t.undoSteps).toBe(1);
  });

  it('moves a step into another phase', () => {
    const t = testEditor();
    const to = t.at(step('s_5'));
    t.drag(t.at(step('s_1')), { x: to.x - 20, y: to.y }, { x: to.x + 60, y: to.y });
    expect(t.blueprint.phases.p_2?.stepOrder.includes('s_1')).toBe(true);
    expect(t.blueprint.phases.p_1?.stepOrder).toEqual(['s_2', 's_3']);
  });

  it('moves a phase, and Escape leaves no trace', () => {
    const t = testEditor();
    const before = t.blueprint;
    const to = { x: t.at(step('s_1')).x, y: t.at(phase('p_2')).y };
    t.carry(t.at(phase('p_2')), to);
    expect(t.editor.session.getState().preview?.phaseOrder).toEqual(['p_2', 'p_1']);
    t.machine.cancel();
    expect(t.blueprint).toBe(before);
    t.drag(t.at(phase('p_2')), to);
    expect(t.blueprint.phaseOrder).toEqual(['p_2', 'p_1']);
  });
});

describe('moving the sheet', () => {
  it('with the middle button, with space and with the hand tool', () => {
    const t = testEditor(undefined, { x: 100, y: 50, zoom: 1 });
    const x = (): number => Math.round(t.editor.session.getState().viewport.x);
    t.down({ x: 800, y: 500 }, {}, 1);
    t.move({ x: 780, y: 500 });
    t.up({ x: 780, y: 500 });
    expect(x()).toBe(120);
    t.machine.setSpace(true);
    expect(t.machine.cursor()).toBe('grab');
    t.drag({ x: 800, y: 500 }, { x: 790, y: 500 });
    t.machine.setSpace(false);
    expect(x()).toBe(130);
    t.act('tool.hand');
    t.drag({ x: 800, y: 500 }, { x: 795, y: 500 });
    expect(x()).toBe(135);
    expect(t.undoSteps).toBe(0);
  });
});

it('a dragged lane moves the sheet up and down only, although its name is at the edge', () => {
  const t = testEditor(undefined, { x: 400, y: 100, zoom: 1 });
  const from = t.at(lane('l_3'));
  t.carry(from, { x: from.x, y: from.y - 30 });
  expect(t.machine.tick(100)).toBe(false);
  t.move({ x: from.x, y: 990 });
  expect(t.machine.tick(100)).toBe(true);
  expect(t.editor.session.getState().viewport.x).toBe(400);
});

describe('dragging with Alt', () => {
  it('carries copies while the originals stay, with the connectors among them, as one undo step', () => {
    const t = testEditor();
    t.editor.select([card('c_2'), card('c_3')]);
    t.down(t.at(card('c_2')), { alt: true });
    t.move(t.at(cell('l_3', 's_3')), { alt: true });
    expect(cellOf(t.editor.session.getState().preview ?? t.blueprint, 'l_3', 's_3')).toHaveLength(1);
    t.up(t.at(cell('l_3', 's_3')));
    expect([cellOf(t.blueprint, 'l_2', 's_1'), cellOf(t.blueprint, 'l_3', 's_1')]).toEqual([['c_2'], ['c_3']]);
    const [id = ''] = cellOf(t.blueprint, 'l_3', 's_3');
    expect(cardOf(t.blueprint, id)?.title).toBe('Checks in');
    expect(t.selected).toContain(`card:${id}`);
    expect([...eachRecord(t.blueprint.connectors)]).toHaveLength(4);
    expect(t.undoSteps).toBe(1);
  });

  it('moves after all when Alt is let go, and leaves no trace on Escape', () => {
    const t = testEditor();
    t.down(t.at(card('c_3')), { alt: true });
    t.move(t.at(cell('l_3', 's_2')), { alt: true });
    t.move(t.at(cell('l_3', 's_3')));
    t.up(t.at(cell('l_3', 's_3')));
    expect(cellOf(t.blueprint, 'l_3', 's_3')).toEqual(['c_3']);
    t.down(t.at(card('c_3')));
    t.move(t.at(cell('l_3', 's_2')), { alt: true });
    t.machine.cancel();
    expect([t.editor.session.getState().preview, t.undoSteps]).toEqual([null, 1]);
  });

  it('follows Alt while the pointer rests', () => {
    const t = testEditor();
    t.carry(t.at(card('c_3')), t.at(cell('l_3', 's_3')));
    const inPreview = (): readonly string[] => cellOf(t.editor.session.getState().preview ?? t.blueprint, 'l_3', 's_1');
    expect(inPreview()).toEqual([]);
    expect(t.machine.setModifiers({ shift: false, alt: true, mod: false })).toBe(true);
    expect([inPreview(), t.machine.cursor()]).toEqual([['c_3'], 'copy']);
    t.machine.setModifiers({ shift: false, alt: false, mod: false });
    t.up(t.at(cell('l_3', 's_3')));
    expect(cellOf(t.blueprint, 'l_3', 's_1')).toEqual([]);
    expect(t.machine.setModifiers({ shift: false, alt: true, mod: false })).toBe(false);
  });
});

describe('while the pointer is pressed', () => {
  function press(t: ReturnType<typeof testEditor>, key: string, more: Partial<KeyboardEvent> = {}): string[] {
    const run: string[] = [];
    const event = { key, code: '', keyCode: 0, repeat: false, isComposing: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
    handleCanvasKey(event as KeyboardEvent, { editor: t.editor, machine: t.machine, platform: 'other', onAction: (id) => void run.push(id) });
    return run;
  }

  it('no key changes the document under a drag, only zooming goes on', () => {
    const t = testEditor();
    t.carry(t.at(card('c_3')), t.at(cell('l_3', 's_3')));
    expect([press(t, 'Delete'), press(t, 'z', { ctrlKey: true }), press(t, 'ArrowLeft')]).toEqual([[], [], []]);
    expect(press(t, '=', { ctrlKey: true })).toEqual(['zoomIn']);
    t.up(t.at(cell('l_3', 's_3')));
    expect(cellOf(t.blueprint, 'l_3', 's_3')).toEqual(['c_3']);
    expect(press(t, 'Delete')).toEqual(['delete']);
  });

  it('Escape drops the drag, and keys work again', () => {
    const t = testEditor();
    t.carry(t.at(card('c_3')), t.at(cell('l_3', 's_3')));
    press(t, 'Escape');
    expect([t.editor.session.getState().preview, press(t, 'Delete')]).toEqual([null, ['delete']]);
  });
});

it('a card’s edge can be dragged on a sheet that is shown small', () => {
  const t = testEditor();
  setViewport(t.editor, { x: 0, y: 0, zoom: 0.3 });
  const middle = t.at(card('c_3'));
  t.move(middle);
  const half = ((t.editor.scene().geometry.cards.get('c_3')?.box.w ?? 0) * 0.3) / 2;
  t.drag({ x: middle.x + half, y: middle.y }, t.at(cell('l_3', 's_2')));
  expect(cardOf(t.blueprint, 'c_3')?.span).toBe(2);
});
