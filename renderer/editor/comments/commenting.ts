// What people do with comments: write, answer, resolve, change and delete their own. Who they are and when it is comes from
// the editor's environment.

import type { Comment, CommentPlace } from '#shared/blueprint/analysisRecords';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import type { Refusal } from '#shared/commands/command';
import type { Editor } from '../editor';

/** Empty: nobody knows. */
export function personOf({ environment }: Editor): string {
  return environment.person?.() ?? '';
}

function nowOf({ environment }: Editor): string {
  return new Date(environment.now()).toISOString();
}

/** @param on null: on the whole blueprint */
export function addComment(editor: Editor, text: string, on: CommentPlace | null): Refusal {
  const comment: Comment = { id: editor.environment.createId('k'), ...(on && { on }), text, author: personOf(editor), at: nowOf(editor) };
  return editor.execute(addRecords, { collection: 'comments', records: [comment] });
}

export function addReply(editor: Editor, text: string, replyTo: string): Refusal {
  const comment: Comment = { id: editor.environment.createId('k'), replyTo, text, author: personOf(editor), at: afterAll(editor, replyTo) };
  return editor.execute(addRecords, { collection: 'comments', records: [comment] });
}

/** Now, or just after what happened last in the conversation: a colleague's clock may be ahead, and what follows must not seem to come before. */
function afterAll(editor: Editor, id: string): string {
  const { comments = {} } = editor.document.getState().blueprint;
  const times = Object.values(comments).filter((one) => one.id === id || one.replyTo === id).flatMap(({ at, resolved }) => [at, ...(resolved ? [resolved.at] : [])]);
  const last = times.reduce((most, at) => Math.max(most, Date.parse(at) + 1), editor.environment.now());
  return new Date(last).toISOString();
}

export function setResolved(editor: Editor, id: string, resolved: boolean): Refusal {
  const changes = { resolved: resolved ? { by: personOf(editor), at: afterAll(editor, id) } : undefined };
  return editor.execute(changeRecords, { collection: 'comments', ids: [id], changes });
}

export function changeComment(editor: Editor, id: string, text: string): Refusal {
  return editor.execute(changeRecords, { collection: 'comments', ids: [id], changes: { text } });
}

/** With its replies. */
export function removeComment(editor: Editor, id: string): Refusal {
  return editor.execute(removeRecords, { collection: 'comments', ids: [id] });
}
