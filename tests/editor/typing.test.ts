import { describe, expect, it } from 'vitest';
import { cardOf, cellOf, connectorOf, stepOrder } from '#shared/blueprint/queries';
import { eachRecord } from '#shared/blueprint/buckets';
import { handleCanvasKey, beginsTyping } from '../../renderer/canvas/input/canvasKeys';
import { handleTextKey } from '../../renderer/canvas/input/textKeys';
import { editingFrame } from '../../renderer/canvas/editingFrame';
import { previewText } from '../../renderer/editor/text/commitText';
import { shownTheme } from '../../renderer/editor/sceneSource';
import { startEditing } from '../../renderer/editor/text/startEditing';
import { card, cell, lane, phase, step, testEditor } from './testEditor';
import type { TestEditor } from './testEditor';

type Modifiers = Partial<Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'>>;

function keyEvent(key: string, modifiers: Modifiers = {}): KeyboardEvent {
  const off = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false, keyCode: 0 };
  return { key, code: '', ...off, ...modifiers, getModifierState: () => false } as unknown as KeyboardEvent;
}

/** Types a text into the open field and presses a key there. */
function write(t: TestEditor, text: string, key: string, modifiers?: Modifiers): boolean {
  const keys = { editor: t.editor, machine: t.machine, platform: 'other' as const, onAction: (id: string) => void t.act(id) };
  previewText(t.editor, text);
  return handleTextKey(keyEvent(key, modifiers), text, keys);
}

const editing = (t: TestEditor) => t.editor.session.getState().editing;
const titles = (t: TestEditor, inLane: string, inStep: string): string[] =>
  cellOf(t.blueprint, inLane, inStep).map((id) => cardOf(t.blueprint, id)?.title ?? '');
const connections = (t: TestEditor): string[] => [...eachRecord(t.blueprint.connectors)]
  .filter(({ id }) => id.includes('new'))
  .map(({ from, to }) => `${cardOf(t.blueprint, from)?.title} → ${cardOf(t.blueprint, to)?.title}`);

describe('while typing', () => {
  it('the sheet shows the card as it will be, and Escape leaves no trace', () => {
    const t = testEditor();
    const height = () => t.editor.scene().geometry.cards.get('c_2')?.box.h ?? 0;
    const before = height();
    startEditing(t.editor, card('c_2'));
    previewText(t.editor, 'A title that is much too long for one single line');
    expect(height()).toBeGreaterThan(before);
    write(t, 'A title that is much too long for one single line', 'Escape');
    expect(height()).toBe(before);
    expect(t.undoSteps).toBe(0);
  });

  it('a new card and its connector stand on the sheet before they exist, with the ids that they will have', () => {
    const t = testEditor();
    startEditing(t.editor, card('c_2'));
    write(t, 'Checks in', 'Enter', { ctrlKey: true });
    const now = editing(t);
    if (now?.type !== 'newCard') throw new Error('no new card');
    expect(t.editor.scene().geometry.cards.has(now.id)).toBe(true);
    expect(t.editor.scene().geometry.routes.has(now.connectorId ?? '')).toBe(true);
    expect(cardOf(t.blueprint, now.id)).toBeUndefined();
    write(t, 'Greets', 'Escape');
    expect(t.editor.scene().geometry.cards.has(now.id)).toBe(false);
    startEditing(t.editor, cell('l_1', 's_3'));
    const id = editing(t) as { id: string };
    write(t, 'Key card', 'Escape');
    expect(t.undoSteps).toBe(0);
    startEditing(t.editor, cell('l_1', 's_3'));
    t.type('Key card');
    expect(titles(t, 'l_1', 's_3')).toEqual(['Key card']);
    expect(cardOf(t.blueprint, id.id)).toBeUndefined();
  });

  it.each([
    ['a card', card('c_2')], ['a lane', lane('l_2')], ['a phase', phase('p_2')], ['a step', step('s_5')],
  ])('the field of %s stands on the painted text', (_name, ref) => {
    const t = testEditor();
    startEditing(t.editor, ref);
    previewText(t.editor, 'Text');
    const now = editing(t);
    const frame = now && editingFrame(t.editor, now, shownTheme(t.editor));
    const painted = t.editor.scene().items.flatMap((item) => item.primitives)
      .filter((primitive) => primitive.type === 'text')
      .find(({ runs }) => runs.map((run) => run.text).join('') === 'Text');
    expect(painted?.runs[0]?.x).toBeCloseTo(frame?.box.x ?? NaN, 5);
    expect((painted?.y ?? NaN) - (frame?.box.y ?? NaN)).toBeGreaterThan(8);
    expect((painted?.y ?? NaN) - (frame?.box.y ?? NaN)).toBeLessThan(frame?.lineHeight ?? 0);
    expect(frame?.lines).toBe(1);
  });
});

describe('writing on', () => {
  it('Tab goes to the next step of the lane, and makes a card where there is none', () => {
    const t = testEditor();
    startEditing(t.editor, card('c_3'));
    write(t, 'Welcomes', 'Tab');
    expect(editing(t)).toMatchObject({ type: 'newCard', lane: 'l_3', step: 's_2' });
    write(t, 'Takes bags', 'Tab', { shiftKey: true });
    expect(titles(t, 'l_3', 's_2')).toEqual(['Takes bags']);
    expect(editing(t)).toMatchObject({ type: 'card', id: 'c_3' });
    write(t, 'Welcomes', 'Tab');
    expect(editing(t)).toMatchObject({ type: 'card' });
    expect(t.undoSteps).toBe(2);
  });

  it('Tab goes on after a card that covers several steps', () => {
    const t = testEditor();
    startEditing(t.editor, card('c_4'));
    write(t, 'Stays', 'Tab');
    expect(editing(t)).toMatchObject({ type: 'newCard', lane: 'l_2', step: 's_4' });
  });

  it('past the last step Tab adds one with the card, in one undo step, and nothing without a text', () => {
    const t = testEditor();
    const before = stepOrder(t.blueprint);
    startEditing(t.editor, cell('l_2', 's_5'));
    write(t, 'Leaves', 'Tab');
    expect(stepOrder(t.blueprint)).toEqual(before);
    expect(t.editor.scene().geometry.steps).toHaveLength(before.length + 1);
    write(t, '', 'Escape');
    expect(t.editor.scene().geometry.steps).toHaveLength(before.length);
    startEditing(t.editor, { type: 'card', id: cellOf(t.blueprint, 'l_2', 's_5')[0] ?? '' });
    write(t, 'Leaves', 'Tab');
    write(t, 'Writes a review', 'Enter');
    const added = stepOrder(t.blueprint).at(-1) ?? '';
    expect(stepOrder(t.blueprint)).toHaveLength(before.length + 1);
    expect(titles(t, 'l_2', added)).toEqual(['Writes a review']);
    t.act('undo');
    expect(stepOrder(t.blueprint)).toEqual(before);
  });

  it('Enter goes on below a new card, ends on an empty one, and only commits a card that was there', () => {
    const t = testEditor();
    startEditing(t.editor, cell('l_5', 's_1'));
    write(t, 'Booking system', 'Enter');
    write(t, 'Payment system', 'Enter');
    expect(write(t, '', 'Enter')).toBe(true);
    expect(editing(t)).toBeNull();
    expect(titles(t, 'l_5', 's_1')).toEqual(['Booking system', 'Payment system']);
    expect(t.undoSteps).toBe(2);
    expect(t.selected).toEqual([`card:${cellOf(t.blueprint, 'l_5', 's_1')[1]}`]);
    t.act('edit');
    write(t, 'Payments', 'Enter');
    expect(editing(t)).toBeNull();
  });

  it('Ctrl+Enter draws a step through all lanes, connected', () => {
    const t = testEditor();
    startEditing(t.editor, cell('l_2', 's_5'));
    write(t, 'Pays', 'Enter', { ctrlKey: true });
    write(t, 'Takes card', 'Enter', { ctrlKey: true });
    write(t, '', 'Enter', { ctrlKey: true });
    write(t, 'Bank', 'Enter', { ctrlKey: true });
    expect(editing(t)).toBeNull();
    expect(connections(t)).toEqual(expect.arrayContaining(['Pays → Takes card', 'Takes card → Bank']));
    expect(connections(t)).toHaveLength(2);
    expect(titles(t, 'l_4', 's_5')).toEqual([]);
    expect(t.undoSteps).toBe(3);
  });

  it('arrows leave an empty new card and walk on', () => {
    const t = testEditor();
    startEditing(t.editor, cell('l_5', 's_2'));
    write(t, 'Till', 'Enter');
    write(t, '', 'ArrowRight');
    expect(editing(t)).toBeNull();
    expect(t.selected).toEqual(['cell:l_5:s_3']);
    expect(titles(t, 'l_5', 's_2')).toEqual(['Till']);
  });
});

describe('input methods', () => {
  it('own Enter, Tab and Escape while they compose', () => {
    const t = testEditor();
    startEditing(t.editor, card('c_2'));
    for (const key of ['Enter', 'Tab', 'Escape']) {
      expect(write(t, 'ni', key, { isComposing: true })).toBe(false);
      expect(write(t, 'ni', key, { keyCode: 229 })).toBe(false);
    }
    expect(editing(t)).not.toBeNull();
  });

  it('get the first key on a selected cell or card, whose letters are no shortcuts there', () => {
    const t = testEditor();
    const ran: string[] = [];
    const keys = { editor: t.editor, machine: t.machine, platform: 'other' as const, onAction: (id: string) => void ran.push(id) };
    for (const ref of [card('c_2'), cell('l_1', 's_3')]) {
      t.editor.select([ref]);
      expect(beginsTyping(t.editor)).toBe(true);
      expect(handleCanvasKey(keyEvent('s'), keys)).toBe(false);
      expect(handleCanvasKey(keyEvent('Process', { keyCode: 229 }), keys)).toBe(false);
    }
    expect(ran).toEqual([]);
    handleCanvasKey(keyEvent('?'), keys);
    t.editor.select([card('c_2'), card('c_3')]);
    handleCanvasKey(keyEvent('s'), keys);
    expect(ran).toEqual(['shortcuts', 'addStepAfter']);
  });
});

describe('a connector', () => {
  it('gets its label in place, and shows it while it is typed', () => {
    const t = testEditor();
    t.editor.select([{ type: 'connector', id: 'x_1' }]);
    t.act('edit');
    write(t, 'if paid', 'Enter');
    expect(connectorOf(t.blueprint, 'x_1')?.label).toBe('if paid');
    expect(t.undoSteps).toBe(1);
  });
});

describe('keys with Ctrl and Alt', () => {
  const mark = { code: 'Digit2', ctrlKey: true, altKey: true };
  const flagged = (t: TestEditor) => [...eachRecord(t.blueprint.cards)].filter(({ flags = [] }) => flags.includes('wait')).map(({ title }) => title);

  it('keep what is being typed, and mark that card', () => {
    const t = testEditor();
    t.editor.select([card('c_2')]);
    startEditing(t.editor, card('c_2'));
    expect(write(t, 'Waits', '2', mark)).toBe(true);
    expect([editing(t), flagged(t)]).toEqual([null, ['Waits']]);
  });

  it('in the empty place below a new card mark that card, and leave nothing empty', () => {
    const t = testEditor();
    t.editor.select([card('c_2')]);
    startEditing(t.editor, card('c_2'));
    write(t, 'Waits', 'Enter');
    const cards = [...eachRecord(t.blueprint.cards)].length;
    write(t, '', '2', mark);
    expect([editing(t), [...eachRecord(t.blueprint.cards)].length]).toEqual([null, cards]);
    expect(flagged(t)).toEqual(['Waits']);
  });

  it('with AltGr are letters', () => {
    const t = testEditor();
    startEditing(t.editor, card('c_2'));
    const keys = { editor: t.editor, machine: t.machine, platform: 'other' as const, onAction: () => undefined };
    expect(handleTextKey({ ...keyEvent('2', mark), getModifierState: () => true } as unknown as KeyboardEvent, 'x', keys)).toBe(false);
  });
});
