import { describe, expect, it } from 'vitest';
import { cellOf } from '#shared/blueprint/queries';
import { card, cell, lane, step, testEditor } from './testEditor';

describe('Shift with arrow keys', () => {
  it('selects the cards of a rectangle that grows and shrinks from where it began', () => {
    const t = testEditor();
    t.editor.select([card('c_1')]);
    const counts = ['extend.right', 'extend.down', 'extend.right', 'extend.down', 'extend.up', 'extend.left', 'extend.up', 'extend.left'].map((id) => {
      t.act(id);
      return t.selected.length;
    });
    t.act('extend.right', 'extend.down');
    expect(t.selected).toEqual(['card:c_1', 'card:c_2', 'card:c_4']);
    expect(counts.at(-1)).toBe(1);
    t.act('delete');
    expect(t.editor.session.getState().range).toBeNull();
  });

  it('begins in an empty cell too, and takes a card that reaches in from the left', () => {
    const t = testEditor();
    t.editor.select([cell('l_3', 's_3')]);
    t.act('extend.up');
    expect(t.selected).toEqual(['card:c_4']);
    t.act('extend.down', 'extend.down');
    expect(t.selected).toEqual(['cell:l_4:s_3']);
  });

  it('goes from card to card within a cell before it leaves it', () => {
    const t = testEditor();
    t.editor.select([card('c_2')]);
    t.act('duplicate', 'duplicate');
    const stack = cellOf(t.blueprint, 'l_2', 's_1').map((id) => `card:${id}`);
    expect(stack).toHaveLength(3);
    t.editor.select([card('c_2')]);
    t.act('extend.down');
    expect(t.selected).toEqual(stack.slice(0, 2));
    t.act('extend.down');
    expect(t.selected).toEqual(stack);
    t.act('extend.up');
    expect(t.selected).toEqual(stack.slice(0, 2));
    t.act('extend.up', 'extend.up');
    expect(t.selected).toEqual(expect.arrayContaining(['card:c_1', ...stack]));
    t.act('extend.down');
    expect(t.selected).toEqual(['card:c_2']);
  });

  it('goes through headers of one kind', () => {
    const t = testEditor();
    t.editor.select([step('s_3')]);
    t.act('extend.left', 'extend.left');
    expect(t.selected).toEqual(['step:s_3', 'step:s_2', 'step:s_1']);
    t.act('extend.right', 'extend.down');
    expect(t.selected).toEqual(['step:s_3', 'step:s_2']);
    t.editor.select([lane('l_2')]);
    t.act('extend.downEnd');
    expect(t.selected).toEqual(['lane:l_2', 'lane:l_3', 'lane:l_4', 'lane:l_5']);
    t.act('extend.upEnd');
    expect(t.selected).toEqual(['lane:l_2', 'lane:l_1']);
  });

  it('with Ctrl goes to the end of the row and of the column', () => {
    const t = testEditor();
    t.editor.select([card('c_1')]);
    t.act('extend.rightEnd', 'extend.downEnd');
    expect(t.selected).toHaveLength(5);
    t.act('extend.leftEnd');
    expect(t.selected).toEqual(['card:c_1', 'card:c_2', 'card:c_3']);
    expect(t.undoSteps).toBe(0);
  });

  it('from nothing begins at the first cell, and Escape goes back to where it began', () => {
    const t = testEditor();
    t.act('extend.right');
    expect(t.selected).toEqual(['card:c_1']);
    t.act('extend.rightEnd', 'extend.downEnd', 'deselect');
    expect(t.selected).toEqual(['card:c_1']);
    t.act('deselect');
    expect(t.selected).toEqual([]);
  });

  it('ends where something else is selected', () => {
    const t = testEditor();
    t.editor.select([card('c_1')]);
    t.act('extend.down', 'walk.right');
    expect(t.selected).toHaveLength(1);
    t.act('deselect');
    expect(t.selected).toEqual([]);
  });
});
