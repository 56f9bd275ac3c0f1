// Puts another version in place: theirs as it is, or theirs brought together with mine. Selection, view and panels stay.

import { currentEntry } from '#shared/history/history';
import type { Blueprint } from '#shared/blueprint/records';
import { mergeHistories } from '#shared/merge/mergeHistories';
import type { OpenDocument } from '../openDocument';
import type { TheirVersion } from './theirVersion';

/** What a file without a history holds is no step of any. */
const UNKNOWN_ENTRY = 'not in the history';

/** Nothing is left to be settled with the file. */
function settled({ outside, notice }: OpenDocument): void {
  outside.setState({ clashes: 0, choices: {} });
  if (notice.getState()?.text.key === 'outside.clashes') notice.setState(null, true);
}

/** The document is what the file holds now, with the file's history. */
export function takeOver(document: OpenDocument, { blueprint, history, file }: TheirVersion): void {
  if (!file) return;
  document.onDisk.setState(file.onDisk, true);
  Object.assign(document.keeps, file.keeps);
  document.editor.adopt({ blueprint, history, fileHash: file.hash, savedEntry: currentEntry(history) });
  void document.journal.saved(history, 0);
  document.saving.setState({ type: 'idle' }, true);
  settled(document);
}

/** Mine with theirs in it, as one undo step. What the file holds is known now, so that saving goes on from it. */
export function takeMerged(document: OpenDocument, theirs: TheirVersion, merged: Blueprint): void {
  const { editor, keeps } = document;
  const { environment, session } = editor;
  const step = {
    id: environment.createId('h'), at: environment.now(), from: theirs.from, selection: session.getState().selection,
  };
  const history = mergeHistories(editor.document.getState(), theirs, merged, step);
  const { file } = theirs;
  if (file) {
    document.onDisk.setState(file.onDisk, true);
    keeps.extra = { ...keeps.extra, ...file.keeps.extra };
  }
  editor.adopt({
    blueprint: merged, history,
    ...(file && { fileHash: file.hash, savedEntry: currentEntry(theirs.history) ?? UNKNOWN_ENTRY }),
  });
  if (!file) return;
  const failed = document.saving.getState();
  if (failed.type === 'failed' && failed.code === 'conflict') document.saving.setState({ type: 'idle' }, true);
  settled(document);
}
