// Showing only some cards: by axes, marks and lanes together, on this screen only.

import { describe, expect, it } from 'vitest';
import { setCard } from '#shared/commands/cards/setCard';
import { NOT_SET } from '#shared/blueprint/cardAxes';
import { clearFilter, filtered, openFilter, switchFilter } from '../../renderer/editor/filter/filtering';
import { actionOf } from '../../renderer/actions/list';
import { filterEntries } from '../../renderer/panels/filter/filterEntries';
import { translator } from '#shared/i18n/translator';
import type { ActionContext } from '../../renderer/actions/action';
import { after, smallBlueprint } from '../support/blueprints';
import { testEditor } from './testEditor';

function open() {
  const { editor } = testEditor({ blueprint: after(
    after(smallBlueprint(), setCard, { ids: ['c_1'], changes: { owner: 'Desk', channels: ['phone'], flags: ['fail'] } }),
    setCard, { ids: ['c_2'], changes: { owner: 'Desk', channels: ['app'] } },
  ) });
  return editor;
}

const shown = (editor: ReturnType<typeof open>) => [...(filtered(editor)?.cards ?? [])].sort();

describe('the filter', () => {
  it('shows all cards until something is wanted', () => {
    const editor = open();
    openFilter(editor);
    expect(filtered(editor)).toBeNull();
  });

  it('wants one of the values of an axis, and every axis', () => {
    const editor = open();
    switchFilter(editor, 'medium', 'human');
    expect(shown(editor)).toEqual(['c_1']);
    switchFilter(editor, 'medium', 'digital');
    switchFilter(editor, 'owner', 'Desk');
    expect(shown(editor)).toEqual(['c_1', 'c_2']);
    switchFilter(editor, 'flag', 'fail');
    expect(shown(editor)).toEqual(['c_1']);
    expect(filtered(editor)?.all).toBe(5);
    switchFilter(editor, 'flag', 'fail');
    expect(shown(editor)).toHaveLength(2);
  });

  it('finds cards that say nothing, and follows what is edited', () => {
    const editor = open();
    switchFilter(editor, 'owner', NOT_SET);
    expect(shown(editor)).toEqual(['c_4', 'c_5']);
    editor.execute(setCard, { ids: ['c_4', 'c_5'], changes: { owner: 'Cook' } });
    expect(shown(editor)).toEqual([]);
  });

  it('changes nothing in the document, and ends with Escape once nothing is selected', () => {
    const editor = open();
    const before = editor.document.getState();
    switchFilter(editor, 'lane', 'l_1');
    expect(editor.document.getState()).toBe(before);
    editor.select([{ type: 'card', id: 'c_1' }]);
    const context = { editor } as ActionContext;
    actionOf('deselect')?.run(context);
    expect([editor.session.getState().selection.length, filtered(editor) !== null]).toEqual([0, true]);
    actionOf('deselect')?.run(context);
    expect(filtered(editor)).toBeNull();
    expect(clearFilter(editor)).toBe(false);
  });

  it('offers what cards of the sheet say, with counts', () => {
    const editor = open();
    const entries = filterEntries(editor, editor.document.getState().blueprint, translator('en'));
    const owner = entries.find(({ id }) => id === 'owner');
    expect(owner?.type === 'submenu' && owner.entries.map((entry) => 'label' in entry && entry.label)).toEqual(['Desk (2)', 'Front desk (1)', 'Not set (2)']);
    expect(entries.some(({ id }) => id === 'senses')).toBe(false);
  });
});
