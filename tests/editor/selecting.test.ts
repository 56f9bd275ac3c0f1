import { describe, expect, it } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { card, cell, lane, phase, step, testEditor } from './testEditor';

describe('clicking', () => {
  it('selects what is under the pointer, and nothing outside the sheet', () => {
    const t = testEditor();
    t.click(t.at(card('c_2')));
    expect(t.selected).toEqual(['card:c_2']);
    t.click(t.at(cell('l_5', 's_5')));
    expect(t.selected).toEqual(['cell:l_5:s_5']);
    t.click(t.at(lane('l_3')));
    expect(t.selected).toEqual(['lane:l_3']);
    t.click(t.at(step('s_4')));
    expect(t.selected).toEqual(['step:s_4']);
    t.click(t.at(phase('p_2')));
    expect(t.selected).toEqual(['phase:p_2']);
    t.click({ x: 1590, y: 990 });
    expect(t.selected).toEqual([]);
  });

  it('with Shift adds and takes away', () => {
    const t = testEditor();
    t.click(t.at(card('c_1')));
    t.click(t.at(card('c_2')), { shift: true });
    expect(t.selected).toEqual(['card:c_1', 'card:c_2']);
    t.click(t.at(card('c_1')), { shift: true });
    expect(t.selected).toEqual(['card:c_2']);
  });

  it('on one of several selected cards selects only that one, when released', () => {
    const t = testEditor();
    t.act('selectAll');
    t.down(t.at(card('c_3')));
    expect(t.selected).toHaveLength(5);
    t.up(t.at(card('c_3')));
    expect(t.selected).toEqual(['card:c_3']);
  });

  it('selects a connector near its line', () => {
    const t = testEditor();
    const route = t.editor.scene().geometry.routes.get('x_1') ?? [];
    const [a, b] = [route[0], route[1]];
    if (!a || !b) throw new Error('x_1 has no route');
    t.click({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 + 4 });
    expect(t.selected).toEqual(['connector:x_1']);
  });
});

describe('selecting what is alike', () => {
  it('takes the same lane or step, from cards, a cell or the header itself', () => {
    const t = testEditor();
    t.click(t.at(card('c_2')));
    t.act('selectAlike.lane');
    expect(t.selected).toEqual(['card:c_2', 'card:c_4']);
    t.click(t.at(cell('l_5', 's_1')));
    t.act('selectAlike.step');
    expect(t.selected).toEqual(['card:c_1', 'card:c_2', 'card:c_3']);
    t.click(t.at(lane('l_4')));
    t.act('selectAlike.lane');
    expect(t.selected).toEqual(['card:c_5']);
  });

  it('follows connectors both ways and however far', () => {
    const t = testEditor();
    t.click(t.at(card('c_3')));
    t.act('selectAlike.connected');
    expect(t.selected).toEqual(['card:c_2', 'card:c_3', 'card:c_4', 'card:c_5']);
  });

  it('keeps the selection where nothing is alike', () => {
    const t = testEditor();
    t.click(t.at(cell('l_5', 's_5')));
    t.act('selectAlike.lane');
    expect(t.selected).toEqual(['cell:l_5:s_5']);
  });
});

describe('the frame', () => {
  it('selects the cards that it touches, and Escape brings the selection back', () => {
    const t = testEditor();
    t.click(t.at(card('c_5')));
    const start = t.at(cell('l_1', 's_2'));
    t.carry(start, t.at(card('c_2')), t.at(card('c_3')));
    expect(t.selected.sort()).toEqual(['card:c_1', 'card:c_2', 'card:c_3', 'card:c_4']);
    expect(t.machine.cancel()).toBe(true);
    expect(t.editor.session.getState().marquee).toBeNull();
  });

  it('ends with the release', () => {
    const t = testEditor();
    t.drag(t.at(cell('l_3', 's_5')), t.at(card('c_5')));
    expect(t.selected).toEqual(['card:c_5']);
    expect(t.editor.session.getState().marquee).toBeNull();
    expect(t.machine.stateName()).toBe('select.idle');
  });
});

describe('arrow keys', () => {
  it('walk through cards, empty cells and headers like in a spreadsheet', () => {
    const t = testEditor();
    t.editor.select([card('c_2')]);
    const seen = ['walk.right', 'walk.right', 'walk.right', 'walk.down', 'walk.left', 'walk.up', 'walk.up', 'walk.up', 'walk.up'].map((id) => {
      t.act(id);
      return t.selected[0];
    });
    expect(seen).toEqual([
      'card:c_4', 'cell:l_2:s_4', 'cell:l_2:s_5', 'cell:l_3:s_5', 'cell:l_3:s_4', 'cell:l_2:s_4', 'cell:l_1:s_4', 'step:s_4', 'phase:p_2',
    ]);
  });

  it('find the card that covers a cell from the left, and begin at the first cell', () => {
    const t = testEditor();
    t.editor.select([cell('l_3', 's_3')]);
    t.act('walk.up');
    expect(t.selected).toEqual(['card:c_4']);
    t.editor.select([]);
    t.act('walk.down');
    expect(t.selected).toEqual(['card:c_1']);
    t.act('walk.left');
    expect(t.selected).toEqual(['lane:l_1']);
  });

  it('bring what they reach into view, clear of the frozen headers', () => {
    const t = testEditor(undefined, { x: 400, y: 100, zoom: 1 });
    t.editor.select([cell('l_3', 's_2')]);
    t.act('walk.left');
    expect(t.selected).toEqual(['card:c_3']);
    const { laneColumnRight } = t.editor.scene().geometry;
    expect(t.at(card('c_3')).x).toBeGreaterThan(laneColumnRight + 70);
  });
});

it('a selection never holds what is gone', () => {
  const t = testEditor();
  t.act('selectAll', 'delete');
  expect(t.selected).toEqual([]);
  t.act('undo');
  expect(t.selected).toHaveLength(5);
});

describe('the connectors of a card', () => {
  it('are gone through by keys, and lead back to the card', () => {
    const t = testEditor();
    const of = (id: string): string[] => [...eachRecord(t.blueprint.connectors)].filter(({ from, to }) => from === id || to === id).map((c) => `connector:${c.id}`);
    t.editor.select([card('c_2')]);
    const seen = of('c_2').map(() => {
      t.act('walk.nextConnector');
      return t.selected[0] ?? '';
    });
    expect(seen.toSorted()).toEqual(of('c_2').toSorted());
    t.act('walk.nextConnector');
    expect(t.selected).toEqual(['card:c_2']);
    t.act('walk.previousConnector');
    expect(t.selected).toEqual([seen.at(-1)]);
  });

  it('one that was clicked goes on with those of the card where it starts', () => {
    const t = testEditor();
    const [first] = [...eachRecord(t.blueprint.connectors)];
    t.editor.select([{ type: 'connector', id: first?.id ?? '' }]);
    t.act('walk.previousConnector');
    expect(t.selected[0]).toMatch(/^(card|connector):/);
    t.editor.select([cell('l_5', 's_1')]);
    expect(t.act('walk.nextConnector')).toBe(false);
  });
});
