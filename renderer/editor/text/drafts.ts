// Comments and insights that somebody has begun to write in a panel. They outlive it: going to look at another card loses
// nothing.

import type { Editor } from '../editor';

const drafts = new WeakMap<Editor, Map<string, string>>();

/** @param place what it is about: a card, the comment that it answers */
export function draftOf(editor: Editor, place: string): string {
  return drafts.get(editor)?.get(place) ?? '';
}

export function keepDraft(editor: Editor, place: string, text: string): void {
  const known = drafts.get(editor) ?? new Map<string, string>();
  if (text === '') known.delete(place);
  else known.set(place, text);
  drafts.set(editor, known);
}
