import { describe, expect, it } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf, cellOf, stepOrder } from '#shared/blueprint/queries';
import { copySelection, copyTable, removeCopied } from '../../renderer/editor/clipboard/clipboardCopy';
import { pasteContent } from '../../renderer/editor/clipboard/clipboardPaste';
import { pastePictures } from '../../renderer/editor/clipboard/clipboardPictures';
import { testImage } from '../support/blueprints';
import type { TestEditor } from './testEditor';
import { card, cell, lane, phase, testEditor } from './testEditor';

function copied(t: TestEditor) {
  const content = copySelection(t.editor);
  if (!content) throw new Error('nothing copied');
  return content;
}

function titles(t: TestEditor, laneId: string, stepId: string): string[] {
  return cellOf(t.blueprint, laneId, stepId).map((id) => cardOf(t.blueprint, id)?.title ?? '');
}

const text = (plain: string) => ({ html: '', text: plain });

describe('copying and pasting cards', () => {
  it('copies what other programs can read', () => {
    const t = testEditor();
    t.editor.select([card('c_2'), card('c_3'), card('c_4')]);
    expect(copied(t).text).toBe('Checks in\tc_4\nc_3\t');
    t.editor.select([lane('l_2')]);
    expect(copied(t).text).toBe('Checks in\tc_4');
    t.editor.select([phase('p_2')]);
    expect(copied(t).text).toBe('c_5');
    t.editor.select([cell('l_1', 's_2')]);
    expect(copySelection(t.editor)).toBeNull();
  });

  it('puts the block at the selected cell, in one undo step, and selects it', () => {
    const t = testEditor();
    t.editor.select([card('c_2'), card('c_3')]);
    const content = copied(t);
    t.editor.select([cell('l_3', 's_3')]);
    expect(pasteContent(t.editor, content)).toBeNull();
    expect([titles(t, 'l_3', 's_3'), titles(t, 'l_4', 's_3')]).toEqual([['Checks in'], ['c_3']]);
    expect(t.selected).toHaveLength(2);
    expect([...eachRecord(t.blueprint.connectors)]).toHaveLength(4);
    expect(t.undoSteps).toBe(1);
    t.act('undo');
    expect(titles(t, 'l_3', 's_3')).toEqual([]);
  });

  it('goes next to the source where nothing else is selected', () => {
    const t = testEditor();
    t.editor.select([card('c_2'), card('c_3')]);
    pasteContent(t.editor, copied(t));
    expect(titles(t, 'l_2', 's_2')).toEqual(['c_4', 'Checks in']);
    t.editor.select([card('c_5')]);
    const content = copied(t);
    t.editor.select([]);
    pasteContent(t.editor, content);
    expect(titles(t, 'l_4', 's_5')).toEqual(['c_5']);
  });

  it('goes on to the right when pasted again', () => {
    const t = testEditor();
    t.editor.select([card('c_2'), card('c_3')]);
    const content = copied(t);
    t.editor.select([cell('l_3', 's_2')]);
    pasteContent(t.editor, content);
    pasteContent(t.editor, content);
    expect([titles(t, 'l_3', 's_2'), titles(t, 'l_3', 's_3'), titles(t, 'l_4', 's_3')]).toEqual([['Checks in'], ['Checks in'], ['c_3']]);
    t.editor.select([card('c_5')]);
    pasteContent(t.editor, content);
    expect(titles(t, 'l_4', 's_4')).toEqual(['c_5', 'Checks in']);
  });

  it('goes into another document, with pictures', () => {
    const [t, other] = [testEditor(), testEditor()];
    t.editor.select([card('c_5')]);
    other.editor.select([cell('l_1', 's_2')]);
    expect(pasteContent(other.editor, copied(t))).toBeNull();
    expect(cardOf(other.blueprint, cellOf(other.blueprint, 'l_1', 's_2')[0] ?? '')?.image).toBe(testImage.id);
  });

  it('cuts', () => {
    const t = testEditor();
    t.editor.select([card('c_2'), card('c_3')]);
    const content = copied(t);
    removeCopied(t.editor);
    expect(cardOf(t.blueprint, 'c_2')).toBeUndefined();
    t.editor.select([cell('l_2', 's_1')]);
    pasteContent(t.editor, content);
    expect([titles(t, 'l_2', 's_1'), titles(t, 'l_3', 's_1')]).toEqual([['Checks in'], ['c_3']]);
  });
});

describe('pasting from elsewhere', () => {
  it('fills the grid with a table', () => {
    const t = testEditor();
    t.editor.select([cell('l_1', 's_2')]);
    expect(pasteContent(t.editor, text('Mail\tSign\nReads\tLooks\n'))).toBeNull();
    expect([titles(t, 'l_1', 's_2'), titles(t, 'l_1', 's_3'), titles(t, 'l_2', 's_3')]).toEqual([['Mail'], ['Sign'], ['Looks']]);
    expect(t.undoSteps).toBe(1);
    expect(t.editor.document.getState().history.entries.at(-1)?.label).toEqual({ key: 'history.fillCells', params: { rows: 2, columns: 2 } });
  });

  it('says how many rows were left out', () => {
    const t = testEditor();
    t.editor.select([cell('l_4', 's_2')]);
    expect(pasteContent(t.editor, text('a\tb\nc\td\ne\tf'))).toEqual({ key: 'paste.leftOut', params: { count: 1, lanes: 2 } });
  });

  it('makes a card of a text, below a selected one', () => {
    const t = testEditor();
    t.editor.select([cell('l_1', 's_2')]);
    pasteContent(t.editor, text('First\nand details'));
    const [id = ''] = cellOf(t.blueprint, 'l_1', 's_2');
    expect(cardOf(t.blueprint, id)).toMatchObject({ kind: 'evidence', title: 'First', detail: 'and details' });
    pasteContent(t.editor, text('Third'));
    t.editor.select([card(id)]);
    pasteContent(t.editor, text('Second'));
    expect(titles(t, 'l_1', 's_2')).toEqual(['First', 'Second', 'Third']);
  });

  it('refuses politely', () => {
    const t = testEditor();
    expect(pasteContent(t.editor, text('x'))).toEqual({ key: 'paste.nowhere' });
    t.editor.select([cell('l_1', 's_2')]);
    expect(pasteContent(t.editor, text(' \n'))).toEqual({ key: 'paste.nothing' });
    expect(pasteContent(t.editor, text('x'.repeat(30_000)))?.key).toBe('paste.tooLong');
    expect(pasteContent(t.editor, text(Array(201).fill('a\tb').join('\n')))?.key).toBe('paste.tooLarge');
    expect(pasteContent(t.editor, { html: '<table data-sightline-cards="{&quot;version&quot;:1}"><td>x</td></table>', text: 'x' })).toBeNull();
    expect(t.undoSteps).toBe(1);
  });
});

it('copies as a table with names', () => {
  const t = testEditor();
  t.editor.select([card('c_2'), card('c_3')]);
  expect(copyTable(t.editor)?.text).toBe('\tStep 1\nCustomer actions\tChecks in\nFrontstage actions\tc_3');
});

it('pictures go into successive steps, or into the selected image card', () => {
  const t = testEditor();
  t.editor.select([cell('l_1', 's_5')]);
  const pictures = [{ image: testImage, title: 'One' }, { image: { ...testImage, id: 'b'.repeat(64) }, title: 'Two' }];
  expect(pastePictures(t.editor, pictures)).toBeNull();
  expect(stepOrder(t.blueprint)).toHaveLength(6);
  expect([titles(t, 'l_1', 's_5'), titles(t, 'l_1', stepOrder(t.blueprint)[5] ?? '')]).toEqual([['One'], ['Two']]);
  t.editor.select([card('c_5')]);
  pastePictures(t.editor, pictures.slice(1));
  expect(cardOf(t.blueprint, 'c_5')?.image).toBe('b'.repeat(64));
});
