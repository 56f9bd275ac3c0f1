import { describe, expect, it } from 'vitest';
import { cardOf, cellOf, stepOrder } from '#shared/blueprint/queries';
import { plusButtons } from '../../renderer/editor/affordances';
import { card, cell, lane, step, testEditor } from './testEditor';

const file = { handle: 'f', name: 'a.blueprint', place: '~' };

describe('undo and redo', () => {
  it('restore what was selected and bring the change into view', () => {
    const t = testEditor();
    t.editor.select([card('c_5')]);
    t.act('move.down');
    expect(cardOf(t.blueprint, 'c_5')?.lane).toBe('l_5');
    t.editor.select([card('c_1')]);
    t.editor.session.setState({ viewport: { x: 5000, y: 5000, zoom: 1 } });
    t.act('undo');
    expect(cardOf(t.blueprint, 'c_5')?.lane).toBe('l_4');
    expect(t.selected).toEqual(['card:c_5']);
    const { x, y } = t.at(card('c_5'));
    expect([x > 0 && x < 1600, y > 0 && y < 1000]).toEqual([true, true]);
    t.act('redo');
    expect(cardOf(t.blueprint, 'c_5')?.lane).toBe('l_5');
  });
});

describe('dirty', () => {
  it('compares entries, so that saving, undoing and another edit is dirty', () => {
    const t = testEditor();
    expect(t.editor.isDirty()).toBe(false);
    t.editor.select([card('c_5')]);
    t.act('move.right');
    const { history } = t.editor.document.getState();
    t.editor.markSaved(file, 'hash', history.entries.at(-1)?.id ?? null);
    expect(t.editor.isDirty()).toBe(false);
    t.act('undo');
    expect(t.editor.isDirty()).toBe(true);
    t.act('redo');
    expect(t.editor.isDirty()).toBe(false);
    t.act('undo', 'move.down');
    expect(t.editor.isDirty()).toBe(true);
  });

  it('is not what a new, untouched document is', () => {
    const t = testEditor();
    const fresh = testEditor({ blueprint: t.blueprint });
    expect(fresh.editor.isDirty()).toBe(false);
  });
});

describe('typing in place', () => {
  it('makes a card of the usual kind in an empty cell', () => {
    const t = testEditor();
    t.doubleClick(t.at(cell('l_1', 's_3')));
    expect(t.editor.session.getState().editing).toMatchObject({ type: 'newCard', lane: 'l_1', step: 's_3' });
    t.type('  Key\ncard ');
    const [id = ''] = cellOf(t.blueprint, 'l_1', 's_3');
    expect(cardOf(t.blueprint, id)).toMatchObject({ kind: 'evidence', title: 'Key card', span: 1 });
    expect(t.selected).toEqual([`card:${id}`]);
  });

  it('makes nothing of nothing, and renames only what changed', () => {
    const t = testEditor();
    t.doubleClick(t.at(cell('l_1', 's_3')));
    t.type('  ');
    t.doubleClick(t.at(card('c_2')));
    t.type('Checks in');
    expect(t.undoSteps).toBe(0);
    t.doubleClick(t.at(lane('l_2')));
    t.type('Guest');
    expect(t.blueprint.lanes.l_2?.name).toBe('Guest');
    expect(t.undoSteps).toBe(1);
  });
});

describe('inserting', () => {
  it('a step moves everything right of it, in all lanes, and covers what spans it', () => {
    const t = testEditor();
    const before = t.editor.scene().geometry;
    t.editor.select([step('s_2')]);
    t.act('addStepBefore');
    const order = stepOrder(t.blueprint);
    expect(order.indexOf('s_2')).toBe(2);
    const after = t.editor.scene().geometry;
    for (const id of ['c_4', 'c_5']) {
      const width = (after.steps[0]?.w ?? 0);
      expect((after.cards.get(id)?.box.x ?? 0) - (before.cards.get(id)?.box.x ?? 0)).toBeCloseTo(width, 0);
    }
    expect(after.cards.get('c_2')?.box.x).toBe(before.cards.get('c_2')?.box.x);
    expect(t.editor.session.getState().editing).toMatchObject({ type: 'step' });
  });

  it('with the "+" buttons adds at the end', () => {
    const t = testEditor();
    const press = (type: string): void => {
      const button = plusButtons(t.editor).find(({ affordance }) => affordance.type === type);
      if (!button) throw new Error(`no ${type}`);
      t.click(button.at);
      t.type('New');
    };
    press('addStep');
    expect(t.blueprint.phases.p_2?.stepOrder).toHaveLength(3);
    press('addPhase');
    expect(t.blueprint.phaseOrder).toHaveLength(3);
    press('addLane');
    expect(t.blueprint.laneOrder).toHaveLength(6);
    expect(t.blueprint.lanes[t.blueprint.laneOrder[5] ?? '']?.name).toBe('New');
  });
});

describe('keys', () => {
  it('move cards within a cell, then between cells, and stop at the edge', () => {
    const t = testEditor();
    t.editor.select([card('c_3')]);
    expect(t.act('move.up')).toBe(true);
    expect(cellOf(t.blueprint, 'l_2', 's_1')).toEqual(['c_2', 'c_3']);
    t.act('move.up');
    expect(cellOf(t.blueprint, 'l_2', 's_1')).toEqual(['c_3', 'c_2']);
    expect(t.act('move.left')).toBe(false);
  });

  it('move a lane up and a step right', () => {
    const t = testEditor();
    t.editor.select([lane('l_3')]);
    t.act('move.up');
    expect(t.blueprint.laneOrder.slice(0, 3)).toEqual(['l_1', 'l_3', 'l_2']);
    t.editor.select([step('s_3')]);
    t.act('move.right');
    expect(t.blueprint.phases.p_2?.stepOrder[0]).toBe('s_3');
  });

  it('duplicate cards with the connectors among them', () => {
    const t = testEditor();
    t.editor.select([card('c_2'), card('c_3')]);
    t.act('duplicate');
    expect(cellOf(t.blueprint, 'l_2', 's_1')).toHaveLength(2);
    expect(t.selected).toHaveLength(2);
    expect(t.selected).not.toContain('card:c_2');
  });

  it('delete, and go on from where the card was', () => {
    const t = testEditor();
    t.editor.select([card('c_3')]);
    t.act('delete');
    expect(t.selected).toEqual(['cell:l_3:s_1']);
    expect(t.act('delete')).toBe(false);
  });
});
