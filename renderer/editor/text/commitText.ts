// Typing in place: while it lasts, the sheet shows what would become of it; at its end it is one undo step, or nothing
// where it changes nothing.

import { renameCard } from '#shared/commands/cards/renameCard';
import { renameLane } from '#shared/commands/lanes/renameLane';
import { renamePhase } from '#shared/commands/phases/renamePhase';
import { renameStep } from '#shared/commands/steps/renameStep';
import { setConnector } from '#shared/commands/connectors/setConnector';
import type { EditingText, Editor } from '../editor';
import { applyNewCard } from './newCard';
import type { ApplyCommand } from './newCard';
import { textOf } from './startEditing';

function applyText(editor: Editor, editing: EditingText, text: string, apply: ApplyCommand): void {
  if (editing.type === 'newCard') return void applyNewCard(editor, editing, text, apply);
  const { type, id } = editing;
  switch (type) {
    case 'card': return void apply(renameCard, { id, title: text });
    case 'lane': return void apply(renameLane, { id, name: text });
    case 'phase': return void apply(renamePhase, { id, name: text });
    case 'step': return void apply(renameStep, { id, name: text });
    case 'connector': return void apply(setConnector, { id, changes: { label: text } });
  }
}

/** Line ends become spaces: names and titles are plain. */
function plain(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}

/** Shows the sheet as it would be with this text. */
export function previewText(editor: Editor, typed: string): void {
  const { editing } = editor.session.getState();
  // Spaces stay where they are typed, so that the caret does not run ahead of the text.
  if (editing) applyText(editor, editing, typed.replace(/\s/g, ' '), editor.preview);
}

/** Ends typing with this text. */
export function commitText(editor: Editor, typed: string): void {
  const { editing } = editor.session.getState();
  if (!editing) return;
  const text = plain(typed);
  editor.session.setState({ editing: null });
  const before = textOf(editor.document.getState().blueprint, editing);
  if (text === before) editor.preview(null);
  else applyText(editor, editing, text, editor.execute);
}

/** Ends typing and forgets what was typed. */
export function cancelText(editor: Editor): void {
  editor.session.setState({ editing: null, preview: null });
}
