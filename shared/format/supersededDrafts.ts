// Which of the drafts in the crash journal another one has taken the place of. A program that is killed right after saving
// leaves two journals of one document: the one from before the save, and the one that has just begun. Only one of them is
// opened then. Where it is not certain that the other holds it all, both are.

import { draftRelation } from './draftRelation';
import type { ReplayedJournal } from './replayJournal';

export interface JournalDraft {
  readonly journal: string;
  /** The journals whose place it takes with its first record. */
  readonly follows: readonly string[];
  /** The handle of its file; null for a document without one. */
  readonly file: string | null;
  readonly replayed: ReplayedJournal;
}

/** Whether all of the draft is in the other one, where both are the same document. */
function isIn(draft: JournalDraft, other: JournalDraft): boolean {
  const [{ state: mine }, { state: theirs }] = [draft.replayed, other.replayed];
  // A document without a file may have been given one meanwhile.
  const same = mine.document.id === theirs.document.id && (draft.file === null || draft.file === other.file);
  return same && draftRelation(mine, [], { blueprint: theirs.document, history: theirs.history }) === 'contained';
}

/**
 * The journals that need not be restored.
 * @param drafts oldest first; of two that hold the same the later one stays
 */
export function supersededDrafts(drafts: readonly JournalDraft[]): ReadonlySet<string> {
  // Before its first record a journal holds less than the one that it follows.
  const superseded = new Set(drafts.flatMap(({ follows, replayed }) => (replayed.followed > 0 ? follows : [])));
  for (const draft of drafts) {
    const others = drafts.filter((other) => other !== draft && !superseded.has(other.journal));
    if (others.some((other) => isIn(draft, other))) superseded.add(draft.journal);
  }
  return superseded;
}
