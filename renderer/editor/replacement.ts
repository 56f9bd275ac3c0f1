// Putting another version of the document in the place of what it is: an earlier one, or a merged one. No command makes
// it, and no behavior follows it, since that version is whole already.

import { applyPatches } from 'immer';
import type { Blueprint } from '#shared/blueprint/records';
import { appendEntry } from '#shared/history/appendEntry';
import type { HistoryBranch } from '#shared/history/history';
import type { Label } from '#shared/history/label';
import { patchesBetween } from '#shared/merge/patchesBetween';
import type { DocumentState, Editor } from './editor';
import { prune } from './selection/selection';

/** The document with one more undo step, behind which it says what `to` says; null where it says so already. */
export function replacement(editor: Editor, to: Blueprint, label: Label, branch?: HistoryBranch): Pick<DocumentState, 'blueprint' | 'history'> | null {
  const { blueprint: from, history, savedEntry } = editor.document.getState();
  const { patches, inverse } = patchesBetween(from, to);
  if (patches.length === 0 && !branch) return null;
  // What did not change keeps its identity, so that it isn't drawn anew.
  const blueprint = applyPatches(from, [...patches]);
  editor.environment.check?.(blueprint);
  const { selection } = editor.session.getState();
  const entry = {
    id: editor.environment.createId('h'), label, patches, inverse,
    selectionBefore: selection, selectionAfter: prune(blueprint, selection), at: editor.environment.now(),
    ...(branch ? { branch } : {}),
  };
  return { blueprint, history: appendEntry(history, entry, { mergeWindow: 0, savedEntry }) };
}
