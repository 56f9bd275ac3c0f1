import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardOf, connectorOf } from '#shared/blueprint/queries';
import { eachRecord } from '#shared/blueprint/buckets';
import { parseFile } from '#shared/format/parseFile';
import { connectHandles } from '../../renderer/editor/affordances';
import type { Point } from '#shared/lib/geometry';
import { shownConnector } from '../../renderer/canvas/connectorBar/shownConnector';
import { connectorKindFor } from '../../renderer/editor/connectors/connectorKindFor';
import { card, cell, testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

function newConnectors(t: TestEditor): string[] {
  return [...eachRecord(t.blueprint.connectors)].filter((c) => c.id.includes('new')).map((c) => `${c.from} ${c.kind} ${c.to}`);
}

function handle(t: TestEditor, id: string): Point {
  t.move(t.at(card(id)));
  const right = connectHandles(t.editor).find(({ affordance }) => affordance.type === 'connect' && affordance.side === 'right');
  if (!right) throw new Error('no handle');
  return right.at;
}

describe('connecting', () => {
  it('from a handle to another card, in one undo step, and selects the connector', () => {
    const t = testEditor();
    t.drag(handle(t, 'c_3'), t.at(cell('l_3', 's_2')), t.at(card('c_5')));
    expect(newConnectors(t)).toEqual(['c_3 flow c_5']);
    expect(t.undoSteps).toBe(1);
    expect(t.selected[0]).toMatch(/^connector:/);
    expect(t.editor.session.getState()).toMatchObject({ rubber: null, dropTarget: null });
  });

  it('shows the bar of the connector from when it is made until something else is done', () => {
    const t = testEditor();
    const shown = (): string | null => shownConnector(t.editor.session.getState());
    t.carry(handle(t, 'c_3'), t.at(card('c_5')));
    expect(shown()).toBeNull();
    t.up(t.at(card('c_5')));
    const made = shown();
    expect(`connector:${made}`).toBe(t.selected[0]);
    t.act('connector.needs');
    expect([shown(), connectorOf(t.blueprint, made ?? '')?.kind]).toEqual([made, 'needs']);
    t.act('edit');
    expect(shown()).toBeNull();
    t.type('if paid');
    expect(shown()).toBe(made);
    t.act('deselect');
    expect(shown()).toBeNull();
  });

  it('guesses the kind from the lanes', () => {
    const t = testEditor();
    t.act('tool.connect');
    t.drag(t.at(card('c_3')), t.at(card('c_4')));
    t.drag(t.at(card('c_4')), t.at(card('c_2')));
    expect(newConnectors(t).sort()).toEqual(['c_3 flow c_4', 'c_4 loop c_2']);
  });

  it('guesses each of the hotel’s connectors as it was drawn', () => {
    const parsed = parseFile(readFileSync('assets/examples/overnight-hotel-stay.en.blueprint', 'utf8'));
    if (!parsed.ok) throw new Error('the example does not open');
    const { blueprint } = parsed.value;
    const wrong = [...eachRecord(blueprint.connectors)].filter(({ from, to, kind }) => {
      const [start, end] = [cardOf(blueprint, from), cardOf(blueprint, to)];
      return !start || !end || connectorKindFor(blueprint, start, end) !== kind;
    });
    expect(wrong).toEqual([]);
  });

  it('refuses what exists already, and leaves no trace after Escape', () => {
    const t = testEditor();
    t.act('tool.connect');
    t.carry(t.at(card('c_2')), t.at(card('c_4')));
    expect(t.editor.session.getState().dropTarget).toEqual({ ref: card('c_4'), allowed: false, reason: { key: 'refuse.connectorExists' } });
    expect(t.machine.cursor()).toBe('not-allowed');
    t.up(t.at(card('c_4')));
    expect(t.undoSteps).toBe(0);
    t.carry(t.at(card('c_3')), t.at(card('c_5')));
    t.machine.cancel();
    expect(t.editor.session.getState()).toMatchObject({ rubber: null, dropTarget: null });
    expect(t.undoSteps).toBe(0);
  });

  it('into an empty cell makes a card and its connector in one undo step, once it has a title', () => {
    const t = testEditor();
    t.drag(handle(t, 'c_3'), t.at(cell('l_5', 's_2')));
    expect(t.undoSteps).toBe(0);
    t.type('Prints the receipt');
    expect(newConnectors(t)).toHaveLength(1);
    expect(t.undoSteps).toBe(1);
    t.act('undo');
    expect(newConnectors(t)).toEqual([]);
  });

  it('by keys: arrows choose the other end, Enter connects, Escape leaves', () => {
    const t = testEditor();
    t.editor.select([card('c_3')]);
    t.act('connect', 'walk.right', 'walk.right', 'walk.right', 'walk.down');
    expect(t.editor.session.getState().dropTarget).toEqual({ ref: card('c_5'), allowed: true });
    t.act('edit');
    expect(newConnectors(t)).toEqual(['c_3 flow c_5']);
    t.editor.select([card('c_3')]);
    t.act('connect', 'deselect');
    expect(t.editor.session.getState().connectingFrom).toBeNull();
    expect(t.selected).toEqual(['card:c_3']);
  });

  it('can be turned round', () => {
    const t = testEditor();
    t.editor.select([{ type: 'connector', id: 'x_1' }]);
    t.act('reverse');
    expect(connectorOf(t.blueprint, 'x_1')).toMatchObject({ from: 'c_4', to: 'c_2' });
  });
});
