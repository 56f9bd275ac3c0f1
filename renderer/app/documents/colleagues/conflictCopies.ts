// A conflict copy as the page sees it: read, and asked whether the document already holds all that is in it.

import type { Host } from '#shared/api/contract';
import type { ConflictCopy } from '#shared/api/requests/team';
import type { Blueprint } from '#shared/blueprint/records';
import { parseFile } from '#shared/format/parseFile';
import { currentEntry, emptyHistory } from '#shared/history/history';
import { sameValue } from '#shared/lib/sameValue';
import { hasState } from '#shared/merge/commonBase';
import type { Editor } from '../../../editor/editor';

export interface FoundCopy {
  readonly info: ConflictCopy;
  readonly text: string;
  readonly blueprint: Blueprint;
  /** The step that its state is known by; null where its file keeps no steps. */
  readonly head: string | null;
}

/** One version of one copy: when the file changes, it is another. */
export function copyKey({ handle, hash }: ConflictCopy): string {
  return `${handle} ${hash}`;
}

/** Null for a file that has gone meanwhile, or that does not open: then there is nothing that could be merged. */
export async function readCopy(host: Host, info: ConflictCopy): Promise<FoundCopy | null> {
  const read = await host.request('files.read', { handle: info.handle });
  // What the sync program is just writing is looked at again the next time.
  if (!read.ok || read.value.hash !== info.hash) return null;
  const parsed = parseFile(read.value.text);
  if (!parsed.ok || parsed.value.newer !== undefined) return null;
  const { blueprint, history } = parsed.value;
  return { info, text: read.value.text, blueprint, head: currentEntry(history ?? emptyHistory) };
}

/**
 * Whether the document's file holds everything that is in the copy.
 * @param merged the step that brought the copy into the document, if one did
 */
export function isContained(editor: Editor, { blueprint, head }: FoundCopy, merged: string | null): boolean {
  if (editor.isDirty()) return false;
  const mine = editor.document.getState();
  return hasState(mine, head) || hasState(mine, merged) || sameValue(mine.blueprint, blueprint);
}
