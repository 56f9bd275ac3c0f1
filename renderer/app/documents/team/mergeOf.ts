// What the open document and another version of it come to: what is common to both, and what merges or clashes.

import type { Blueprint } from '#shared/blueprint/records';
import { parseFile } from '#shared/format/parseFile';
import { currentEntry } from '#shared/history/history';
import { sameValue } from '#shared/lib/sameValue';
import { commonBase, hasState } from '#shared/merge/commonBase';
import { mergeBlueprints, type Merge } from '#shared/merge/mergeBlueprints';
import type { OpenDocument } from '../openDocument';
import type { TheirVersion } from './theirVersion';

/** The merge, from the last common state: by the histories, else what the file held when it was last read or written. */
export function mergeOf({ editor, onDisk }: OpenDocument, theirs: TheirVersion): Merge {
  const mine = editor.document.getState();
  const { text } = onDisk.getState();
  const base = commonBase(mine, theirs) ?? (theirs.file && text !== null ? lastRead(text) : null);
  return mergeBlueprints(base, mine.blueprint, theirs.blueprint);
}

function lastRead(text: string): Merge['base'] {
  const parsed = parseFile(text);
  return parsed.ok ? parsed.value.blueprint : null;
}

/**
 * Whether their version can simply take the place of mine: there is nothing unsaved here, and theirs goes on from mine. A
 * file that was saved over by one who did not know mine, or that a sync client has put back, does not.
 */
export function mayTakeOver({ editor }: OpenDocument, theirs: TheirVersion): boolean {
  if (editor.isDirty()) return false;
  const mine = editor.document.getState();
  if (mine.blueprint.id !== theirs.blueprint.id || hasState(theirs, currentEntry(mine.history))) return true;
  const base = commonBase(mine, theirs);
  return base === null || sameValue(base, mine.blueprint);
}

/** The file went back to what it was once: the document has everything that is in it, and more. */
export function isOlder({ editor }: OpenDocument, theirs: TheirVersion, merged: Blueprint): boolean {
  const mine = editor.document.getState();
  return hasState(mine, currentEntry(theirs.history)) && sameValue(mine.blueprint, merged);
}
