// Leaving a finding as it is, with a reason that stays in the document, and heeding it again. Both are undo steps.

import { addRecords } from '#shared/commands/analysis/addRecords';
import type { Refusal } from '#shared/commands/command';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { personOf } from '../comments/commenting';
import type { Editor } from '../editor';

/** Signed with what colleagues know the person by. */
export function ignoreFinding(editor: Editor, key: string, reason: string): Refusal {
  const at = new Date(editor.environment.now()).toISOString();
  return editor.execute(addRecords, { collection: 'ignored', records: [{ id: key, reason: reason.trim(), by: personOf(editor), at }] });
}

export function heedFinding(editor: Editor, key: string): Refusal {
  return editor.execute(removeRecords, { collection: 'ignored', ids: [key] });
}
