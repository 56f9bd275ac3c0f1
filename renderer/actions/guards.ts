// Reasons why an action can't run, shared by many of them.

import type { MessageKey } from '#shared/i18n/messages';
import { countRecords } from '#shared/blueprint/buckets';
import type { Editor } from '../editor/editor';
import { onlySelected, selectedIds } from '../editor/selection/selection';
import type { ActionContext } from './action';

type Guard = (context: ActionContext) => MessageKey | null;

export const always: Guard = () => null;

export const needsDocument: Guard = ({ editor }) => (editor ? null : 'disabled.noDocument');

/** A reason that is asked only where a document is open. */
export function whenOpen(reason: (editor: Editor) => MessageKey | null): Guard {
  return (context) => (context.editor ? reason(context.editor) : needsDocument(context));
}

export const needsSelection: Guard = whenOpen((editor) =>
  editor.session.getState().selection.length > 0 ? null : 'disabled.nothingSelected');

export const needsCards: Guard = whenOpen((editor) =>
  selectedIds(editor.session.getState().selection, 'card').length > 0 ? null : 'disabled.noCard');

export const needsAnyCard: Guard = whenOpen((editor) =>
  countRecords(editor.document.getState().blueprint.cards) > 0 ? null : 'disabled.nothingToCopy');

export const needsOneCard: Guard = whenOpen((editor) =>
  onlySelected(editor.session.getState().selection, 'card') ? null : 'disabled.notOneCard');

export const needsOneConnector: Guard = whenOpen((editor) =>
  onlySelected(editor.session.getState().selection, 'connector') ? null : 'disabled.notOneConnector');

/** Runs where a document is open. */
export function withEditor(run: (editor: Editor) => void): (context: ActionContext) => void {
  return ({ editor }) => {
    if (editor) run(editor);
  };
}
