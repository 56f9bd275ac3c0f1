// The history as the journal keeps it: with the text that is being typed as a last step, since a crash must not cost
// that either. The same object as long as nothing has changed.

import { patchesBetween } from '#shared/history/patchesBetween';
import type { History, HistoryEntry } from '#shared/history/history';
import type { Blueprint } from '#shared/blueprint/records';
import type { Editor } from '../../editor/editor';

function typedEntry(editor: Editor, before: Blueprint, after: Blueprint): HistoryEntry {
  return {
    id: editor.environment.createId('h'),
    label: { key: 'history.typing' },
    patches: patchesBetween(before, after),
    inverse: patchesBetween(after, before),
    selectionBefore: [],
    selectionAfter: [],
    at: editor.environment.now(),
  };
}

/** Asks again and again for the history as it is now. */
export function journaledHistory(editor: Editor): () => History {
  let last: { readonly history: History; readonly preview: Blueprint; readonly typed: History } | null = null;
  return () => {
    const { blueprint, history } = editor.document.getState();
    const { editing, preview } = editor.session.getState();
    // A preview without a text is a gesture: what it will come to is not decided yet.
    if (!editing || !preview) return history;
    if (last?.history === history && last.preview === preview) return last.typed;
    const done = history.entries.slice(0, history.position);
    const typed = { entries: [...done, typedEntry(editor, blueprint, preview)], position: done.length + 1 };
    last = { history, preview, typed };
    return typed;
  };
}
