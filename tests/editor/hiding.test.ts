// Hidden lanes: out of the picture, the keyboard's and the pointer's way and the copies, and back again without loss.

import { expect, it } from 'vitest';
import { shownLanes } from '#shared/blueprint/queries';
import { addLane } from '#shared/commands/lanes/addLane';
import { addCard } from '#shared/commands/cards/addCard';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { copySelection, copyTable } from '../../renderer/editor/clipboard/clipboardCopy';
import { hiddenLanes, lanesHiding } from '../../renderer/editor/structure/hiding';
import { planHeaderMoves } from '../../renderer/editor/structure/planHeaderMoves';
import { card as cardRecord } from '../support/blueprints';
import { card, cell, lane, step, testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

function itemIds(t: TestEditor): string[] {
  return t.editor.scene().items.map((item) => item.id);
}

/** With analysis lanes `m` and `n` below the five, and a card in `m`. */
function withAnalysis(): TestEditor {
  const t = testEditor();
  t.editor.execute(addLane, { id: 'm', kind: 'metric', index: 5 });
  t.editor.execute(addLane, { id: 'n', kind: 'note', index: 6 });
  t.editor.execute(addCard, { card: cardRecord('c_m', 'm', 's_1') });
  return t;
}

it('leaves a hidden lane out of the picture, with its cards and connectors, and undoes it', () => {
  const t = testEditor();
  const before = t.blueprint;
  const [picture, bottom] = [itemIds(t), t.editor.scene().geometry.lanesBottom];
  t.editor.select([lane('l_3')]);
  expect(t.act('hideLane')).toBe(true);
  const gone = picture.filter((id) => !itemIds(t).includes(id));
  expect(gone).toEqual(expect.arrayContaining(['lane:l_3', 'laneName:l_3', 'card:c_3', 'connector:x_2']));
  expect(gone).not.toContain('connector:x_1');
  expect(t.editor.scene().geometry.lanesBottom).toBeLessThan(bottom);
  expect(t.selected).toEqual(['lane:l_4']);
  t.act('undo');
  expect(t.blueprint).toEqual(before);
  expect(itemIds(t)).toEqual(picture);
});

it('keeps the three lines where the lanes on both sides of them are shown', () => {
  const t = testEditor();
  t.editor.execute(hideLanes, { ids: ['l_3'], hidden: true });
  const lines = itemIds(t).filter((id) => id.startsWith('line:'));
  expect(lines).toEqual(['line:interaction:0', 'line:visibility:1', 'line:internalInteraction:2']);
});

it('hides and shows all analysis lanes at once, and says when nothing is hidden', () => {
  const t = withAnalysis();
  expect(t.act('showHidden')).toBe(false);
  t.editor.select([card('c_m')]);
  t.act('hideAnalysis');
  expect(hiddenLanes(t.blueprint)).toEqual(['m', 'n']);
  expect(t.selected).toEqual([]);
  t.act('hideAnalysis');
  expect(hiddenLanes(t.blueprint)).toEqual([]);
  t.editor.execute(hideLanes, { ids: ['m', 'l_1'], hidden: true });
  t.act('showHidden');
  expect(hiddenLanes(t.blueprint)).toEqual([]);
});

it('never hides the last lane, and a blueprint whose shown lanes are deleted can still be drawn', () => {
  const t = withAnalysis();
  expect(t.editor.execute(hideLanes, { ids: t.blueprint.laneOrder, hidden: true })?.key).toBe('refuse.lastShownLane');
  t.editor.execute(hideLanes, { ids: ['m', 'n'], hidden: true });
  t.editor.execute(removeItems, { lanes: shownLanes(t.blueprint) });
  expect(t.editor.scene().geometry.lanes).toEqual([]);
  t.act('walk.down', 'selectAll', 'zoomFit', 'addLaneBelow');
  expect(t.editor.scene().geometry.lanes).toHaveLength(1);
});

it('goes round hidden lanes with arrow keys, moves, select all and connected writing', () => {
  const t = testEditor();
  t.editor.execute(hideLanes, { ids: ['l_3'], hidden: true });
  t.editor.select([card('c_2')]);
  t.act('walk.down');
  expect(t.selected).toEqual(['cell:l_4:s_1']);
  t.editor.select([lane('l_2')]);
  t.act('walk.down');
  expect(t.selected).toEqual(['lane:l_4']);
  t.editor.select([card('c_2')]);
  t.act('move.down');
  expect(t.blueprint.steps['s_1']?.cells['l_4']).toEqual(['c_2']);
  t.act('selectAll');
  expect(t.selected).not.toContain('card:c_3');
});

it('moves lanes among those that are shown, by key and by pointer', () => {
  const t = testEditor();
  t.editor.execute(hideLanes, { ids: ['l_3'], hidden: true });
  t.editor.select([lane('l_2')]);
  t.act('move.down');
  expect(shownLanes(t.blueprint)).toEqual(['l_1', 'l_4', 'l_2', 'l_5']);
  const { lanes } = t.editor.scene().geometry;
  const bottom = lanes.at(-1);
  expect(planHeaderMoves(t.editor, [{ type: 'lane', id: 'l_2' }], { x: 0, y: (bottom?.y ?? 0) + (bottom?.h ?? 0) })).toMatchObject([{ index: 4 }]);
  expect(planHeaderMoves(t.editor, [{ type: 'lane', id: 'l_2' }], { x: 0, y: 0 })).toMatchObject([{ index: 0 }]);
});

it('tells which lanes keep a selected thing out of sight', () => {
  const t = testEditor();
  t.editor.execute(hideLanes, { ids: ['l_3'], hidden: true });
  expect(lanesHiding(t.blueprint, card('c_3'))).toEqual(['l_3']);
  expect(lanesHiding(t.blueprint, { type: 'connector', id: 'x_2' })).toEqual(['l_3']);
  expect(lanesHiding(t.blueprint, card('c_2'))).toEqual([]);
});

it('copies what is shown of steps and of everything, and a hidden card that is selected itself', () => {
  const t = testEditor();
  t.editor.execute(hideLanes, { ids: ['l_3'], hidden: true });
  t.editor.select([step('s_1')]);
  expect(copySelection(t.editor)?.text).toBe('c_1\nChecks in');
  t.editor.select([]);
  expect(copyTable(t.editor)?.text).not.toContain('c_3');
  t.editor.select([card('c_3')]);
  expect(copySelection(t.editor)?.text).toBe('c_3');
});

it('a card that is put into a hidden lane brings it back', () => {
  const t = testEditor();
  t.editor.execute(hideLanes, { ids: ['l_3'], hidden: true });
  t.editor.select([cell('l_3', 's_2')]);
  t.editor.execute(addCard, { card: cardRecord('c_9', 'l_3', 's_2') });
  expect(t.blueprint.lanes['l_3']).not.toHaveProperty('hidden');
});
