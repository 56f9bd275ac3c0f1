import { describe, expect, it } from 'vitest';
import { commentThreads } from '#shared/blueprint/comments';
import { commentMarkAt, commentMarks, threadsAt } from '../../../../../renderer/editor/comments/commentMarks';
import { addComment, addReply, changeComment, removeComment, setResolved } from '../../../../../renderer/editor/comments/commenting';
import { draftOf, keepDraft } from '../../../../../renderer/editor/text/drafts';
import { card, cell, step, testEditor } from '../../../../editor/testEditor';

describe('commenting', () => {
  it('writes, answers, resolves, reopens, changes and deletes', () => {
    const driver = testEditor();
    const { editor } = driver;
    const threads = () => commentThreads(driver.blueprint);
    driver.setTime(Date.UTC(2026, 4, 1, 9));
    addComment(editor, 'Why?', { type: 'card', id: 'c_1' });
    const { id, at, on } = threads()[0]!.comment;
    expect({ at, on }).toEqual({ at: '2026-05-01T09:00:00.000Z', on: card('c_1') });
    addReply(editor, 'Because', id);
    setResolved(editor, id, true);
    expect(threads()[0]).toMatchObject({ comment: { resolved: { by: '' } }, replies: [{ text: 'Because', replyTo: id }] });
    setResolved(editor, id, false);
    changeComment(editor, id, 'Why so?');
    expect(threads()[0]?.comment).toMatchObject({ text: 'Why so?' });
    expect(threads()[0]?.comment.resolved).toBeUndefined();
    removeComment(editor, id);
    expect(threads()).toEqual([]);
    expect(driver.undoSteps).toBe(6);
  });

  it('opens a conversation by a reply and resolves it anew, whatever other clocks say', () => {
    const driver = testEditor();
    const { editor } = driver;
    const isResolved = () => commentThreads(driver.blueprint)[0]?.resolved !== undefined;
    driver.setTime(Date.UTC(2026, 4, 1, 9));
    addComment(editor, 'Why?', null);
    const { id } = commentThreads(driver.blueprint)[0]!.comment;
    setResolved(editor, id, true);
    driver.setTime(Date.UTC(2026, 4, 1, 8));
    addReply(editor, 'Still', id);
    expect(isResolved()).toBe(false);
    setResolved(editor, id, true);
    expect(isResolved()).toBe(true);
  });

  it('shows a bubble at each place with open comments, which leads to the liveliest of them', () => {
    const driver = testEditor();
    const { editor } = driver;
    for (const [minute, on] of [card('c_1'), card('c_1'), step('s_1'), cell('l_1', 's_2'), null].entries()) {
      driver.setTime(minute * 60_000);
      addComment(editor, String(minute), on);
    }
    expect(commentMarks(editor).map(({ ref, count }) => [ref, count])).toEqual([[cell('l_1', 's_2'), 1], [step('s_1'), 1], [card('c_1'), 2]]);
    const liveliest = commentThreads(driver.blueprint).find(({ comment }) => comment.text === '1')!.comment.id;
    const { x, y } = editor.scene().geometry.cards.get('c_1')!.box;
    driver.click({ x: x + 20, y });
    const bubble = commentMarkAt(editor, { x: x + 20, y })!;
    expect(bubble.thread).toBe(liveliest);
    expect(threadsAt(editor, bubble).map(({ comment }) => comment.text)).toEqual(['1', '0']);
    expect(editor.session.getState().asked).toEqual({ type: 'thread', id: liveliest });
    expect(driver.selected).toEqual(['card:c_1']);
    expect(editor.environment.preferences.getState()).toMatchObject({ inspector: true, panel: 'comments' });
    editor.environment.preferences.setState({ commentMarks: false });
    expect(commentMarks(editor)).toEqual([]);
  });

  it('keeps what is half written, by place', () => {
    const { editor } = testEditor();
    keepDraft(editor, 'card:c_1', 'Wh');
    expect([draftOf(editor, 'card:c_1'), draftOf(editor, 'card:c_2')]).toEqual(['Wh', '']);
    keepDraft(editor, 'card:c_1', '');
    expect(draftOf(editor, 'card:c_1')).toBe('');
  });
});
