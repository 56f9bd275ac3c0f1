// The file as somebody else has left it, ready to be brought together with what is open here.

import type { Blueprint } from '#shared/blueprint/records';
import { parseFile } from '#shared/format/parseFile';
import { emptyHistory, type History } from '#shared/history/history';
import type { DocumentsEnvironment, OnDisk, OpenDocument } from '../openDocument';
import { keepsOf, onDiskOf } from '../readDocument';

export interface TheirVersion {
  readonly blueprint: Blueprint;
  readonly history: History;
  /** Who saved it; empty where that is not known. */
  readonly by: string;
  /** What the merge's step in the history is called by: the person, or the file. */
  readonly from: string;
  /** Of the file that the document is saved in; null for another file. */
  readonly file: { readonly hash: string; readonly onDisk: OnDisk; readonly keeps: OpenDocument['keeps'] } | null;
}

/** Null where the file can't be read or holds no blueprint: then nothing can be done but ask. */
export async function readTheirs({ host }: DocumentsEnvironment, { editor }: OpenDocument): Promise<TheirVersion | null> {
  const { file } = editor.document.getState();
  const read = file ? await host.request('files.read', { handle: file.handle }) : null;
  if (!file || !read?.ok) return null;
  const { text, hash, readOnly } = read.value;
  const parsed = parseFile(text);
  if (!parsed.ok) return null;
  const { blueprint, history, saved, newer } = parsed.value;
  const by = saved?.by ?? '';
  return {
    blueprint, by, from: by || file.name,
    history: history ?? emptyHistory,
    file: { hash, onDisk: onDiskOf(text, readOnly, newer), keeps: keepsOf(parsed.value) },
  };
}

/** Null where the text is no blueprint. */
export function theirsFromText(text: string, by: string, name: string): TheirVersion | null {
  const parsed = parseFile(text);
  if (!parsed.ok || parsed.value.newer !== undefined) return null;
  const { blueprint, history } = parsed.value;
  return { blueprint, history: history ?? emptyHistory, by, from: by || name, file: null };
}
