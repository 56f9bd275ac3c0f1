// The end of typing in place: what was typed becomes one undo step, or nothing where it changes nothing.

import { renameCard } from '#shared/commands/renameCard';
import { renameLane } from '#shared/commands/renameLane';
import { renamePhase } from '#shared/commands/renamePhase';
import { renameStep } from '#shared/commands/renameStep';
import { setConnector } from '#shared/commands/setConnector';
import type { EditingText, Editor } from './editor';
import { insertCard } from './inserting';
import { textOf } from './startEditing';

function rename(editor: Editor, editing: Exclude<EditingText, { type: 'newCard' }>, text: string): void {
  const { type, id } = editing;
  switch (type) {
    case 'card': return void editor.execute(renameCard, { id, title: text });
    case 'lane': return void editor.execute(renameLane, { id, name: text });
    case 'phase': return void editor.execute(renamePhase, { id, name: text });
    case 'step': return void editor.execute(renameStep, { id, name: text });
    case 'connector': return void editor.execute(setConnector, { id, changes: { label: text } });
  }
}

/** Ends typing with this text. Line ends become spaces: names and titles are plain. */
export function commitText(editor: Editor, typed: string): void {
  const { editing } = editor.session.getState();
  if (!editing) return;
  const text = typed.replace(/\s+/g, ' ').trim();
  editor.session.setState({ editing: null });
  if (editing.type === 'newCard') {
    if (text) insertCard(editor, editing, text, editing.connectFrom);
  } else if (text !== textOf(editor.document.getState().blueprint, editing)) rename(editor, editing, text);
}

/** Ends typing and forgets what was typed. */
export function cancelText(editor: Editor): void {
  editor.session.setState({ editing: null });
}
