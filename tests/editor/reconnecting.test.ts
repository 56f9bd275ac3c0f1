import { describe, expect, it } from 'vitest';
import { connectorOf } from '#shared/blueprint/queries';
import type { Point } from '#shared/lib/geometry';
import { endHandles } from '../../renderer/editor/connectors/endHandles';
import { card, cell, testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

function end(t: TestEditor, id: string, which: 'from' | 'to'): Point {
  t.editor.select([{ type: 'connector', id }]);
  const handle = endHandles(t.editor).find(({ affordance }) => affordance.end === which);
  if (!handle) throw new Error('no handle');
  return handle.at;
}

const clean = { rubber: null, dropTarget: null, preview: null };

describe('an end of a connector', () => {
  it('is dragged to another card: shown on the way, one undo step, still selected', () => {
    const t = testEditor();
    t.carry(end(t, 'x_1', 'to'), t.at(cell('l_3', 's_2')), t.at(card('c_5')));
    expect(connectorOf(t.blueprint, 'x_1')?.to).toBe('c_4');
    expect(connectorOf(t.editor.session.getState().preview ?? t.blueprint, 'x_1')?.to).toBe('c_5');
    t.up(t.at(card('c_5')));
    expect(connectorOf(t.blueprint, 'x_1')).toMatchObject({ from: 'c_2', to: 'c_5' });
    expect([t.undoSteps, t.selected]).toEqual([1, ['connector:x_1']]);
    expect(t.editor.session.getState()).toMatchObject(clean);
  });

  it('is refused with the reason where it can’t go, and stays', () => {
    const t = testEditor();
    t.carry(end(t, 'x_1', 'to'), t.at(cell('l_3', 's_2')), t.at(card('c_2')));
    expect(t.editor.session.getState().dropTarget).toMatchObject({ allowed: false, reason: { key: 'refuse.connectorSelf' } });
    expect(t.machine.cursor()).toBe('not-allowed');
    t.up(t.at(card('c_2')));
    expect([t.undoSteps, connectorOf(t.blueprint, 'x_1')?.to]).toEqual([0, 'c_4']);
    expect(t.editor.session.getState()).toMatchObject(clean);
  });

  it('comes back after Escape, and where it is let go over nothing or over its own card', () => {
    const t = testEditor();
    t.carry(end(t, 'x_1', 'from'), t.at(card('c_5')));
    t.machine.cancel();
    t.drag(end(t, 'x_1', 'from'), t.at(cell('l_3', 's_2')));
    t.drag(end(t, 'x_1', 'to'), t.at(card('c_5')), t.at(card('c_4')));
    expect([t.undoSteps, connectorOf(t.blueprint, 'x_1')]).toMatchObject([0, { from: 'c_2', to: 'c_4' }]);
    expect(t.editor.session.getState()).toMatchObject(clean);
  });
});

describe('the kind of a connector', () => {
  it('is one action away', () => {
    const t = testEditor();
    expect(t.act('connector.needs')).toBe(false);
    t.editor.select([{ type: 'connector', id: 'x_1' }]);
    expect(t.act('connector.needs')).toBe(true);
    expect(connectorOf(t.blueprint, 'x_1')?.kind).toBe('needs');
    expect(t.undoSteps).toBe(1);
  });
});
