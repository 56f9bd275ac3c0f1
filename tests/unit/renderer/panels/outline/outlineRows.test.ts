import { describe, expect, it } from 'vitest';
import { holdersOf, outlineRows, rowKeyOf } from '../../../../../renderer/panels/outline/outlineRows';
import { treeMove } from '../../../../../renderer/panels/outline/treeMoves';
import { smallBlueprint } from '../../../../support/blueprints';

const blueprint = smallBlueprint();
const none: ReadonlySet<string> = new Set();

describe('outline rows', () => {
  it('are phases, steps and cards in the order of the sheet', () => {
    const rows = outlineRows(blueprint, none);
    expect(rows.filter(({ level }) => level === 1).map(({ ref }) => ref.id)).toEqual(blueprint.phaseOrder);
    expect(rows.filter(({ level }) => level === 3)).toHaveLength(5);
    expect(rows[0]).toMatchObject({ level: 1, open: true, place: 1, of: blueprint.phaseOrder.length });
  });

  it('leave out what is in closed rows', () => {
    const rows = outlineRows(blueprint, new Set(blueprint.phaseOrder.map((id) => `phase:${id}`)));
    expect(rows.map(({ level }) => level)).toEqual(blueprint.phaseOrder.map(() => 1));
    expect(rows.every(({ open }) => open === false)).toBe(true);
  });

  it('stand for cells by their step, and for lanes and connectors not at all', () => {
    expect(rowKeyOf(blueprint, { type: 'cell', lane: 'l_1', step: 's_2' })).toBe('step:s_2');
    expect(rowKeyOf(blueprint, { type: 'lane', id: 'l_1' })).toBeNull();
    expect(rowKeyOf(blueprint, undefined)).toBeNull();
    expect(holdersOf(blueprint, { type: 'card', id: 'c_1' }).map(({ type }) => type)).toEqual(['step', 'phase']);
  });
});

describe('keys in the outline', () => {
  const rows = outlineRows(blueprint, none);
  const step = rows.findIndex(({ level, open }) => level === 2 && open === true);

  it('go up and down, and stop at the ends', () => {
    expect(treeMove(rows, -1, 'ArrowDown', 5)).toEqual({ type: 'go', to: 0 });
    expect(treeMove(rows, 0, 'ArrowUp', 5)).toEqual({ type: 'go', to: 0 });
    expect(treeMove(rows, 0, 'End', 5)).toEqual({ type: 'go', to: rows.length - 1 });
    expect(treeMove(rows, 0, 'PageDown', 3)).toEqual({ type: 'go', to: 3 });
    expect(treeMove([], -1, 'ArrowDown', 5)).toBeNull();
  });

  it('go into a row and out of it, and open and close it', () => {
    expect(treeMove(rows, step, 'ArrowRight', 5)).toEqual({ type: 'go', to: step + 1 });
    expect(treeMove(rows, step + 1, 'ArrowLeft', 5)).toEqual({ type: 'go', to: step });
    expect(treeMove(rows, step, 'ArrowLeft', 5)).toEqual({ type: 'close', key: rows[step]?.key });
    expect(treeMove([{ ...rows[0], open: false } as (typeof rows)[0]], 0, 'ArrowRight', 5)).toEqual({ type: 'open', key: rows[0]?.key });
    expect(treeMove(rows, step, 'x', 5)).toBeNull();
  });
});
