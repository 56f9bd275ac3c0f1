// What is said about a restored document. Ignoring it loses nothing: the document is unsaved, and still in the journal.

import { currentEntry } from '#shared/history/history';
import type { Label } from '#shared/history/label';
import type { Notice, OpenDocument } from './openDocument';

/** Where in the history the file is; -1 where it holds nothing of it. */
function savedPosition({ editor }: OpenDocument): number {
  const { file, history, savedEntry } = editor.document.getState();
  if (!file) return -1;
  if (savedEntry === null) return 0;
  return history.entries.findIndex(({ id }) => id === savedEntry) + 1 || -1;
}

/** @param close closes the document, asking first */
export function restoredNotice(document: OpenDocument, text: Label, close: () => void): Notice {
  const { editor, notice } = document;
  const dismiss = () => notice.setState(null, true);

  /** Back to what the file holds, by undoing: redo brings it all back. */
  function discard(): void {
    const position = savedPosition(document);
    if (position < 0) return close();
    editor.goTo(position);
    dismiss();
  }

  const stop = editor.document.subscribe(({ file, savedEntry, history }) => {
    // It is saved: there is nothing left to be decided.
    if (!file || currentEntry(history) !== savedEntry) return;
    stop();
    dismiss();
  });
  return { text, actions: [{ label: 'restored.discard', run: discard }, { label: 'restored.keep', run: dismiss }] };
}
