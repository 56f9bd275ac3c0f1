// A crash journal → the document as it was last. It goes as far as it leads to sound blueprints: what is restored has to
// be a document that can be saved and opened.

import { freeze } from 'immer';
import { violations } from '../blueprint/invariants';
import type { Blueprint } from '../blueprint/records';
import { emptyHistory } from '../history/history';
import { applyChange, type Replayed } from '../history/historyChange';
import { ok, type Result } from '../lib/result';
import type { DraftState } from './draftRelation';
import type { OpenedFile } from './file';
import { readJournalRecord } from './journalRecord';
import { parseFile } from './parseFile';
import type { ParseProblem } from './problems';

export interface ReplayedJournal {
  /** What the changes start from. */
  readonly base: OpenedFile;
  readonly state: Replayed<Blueprint>;
  /** Every state that a record led to, the base's first. */
  readonly passed: readonly DraftState[];
  /** How many records were followed; fewer than there are where one does not fit. */
  readonly followed: number;
  /** Of the last record that was followed, ms since 1970; null without any. */
  readonly at: number | null;
}

/** Errors: the base can't be opened. */
export function replayJournal(baseText: string, records: readonly string[]): Result<ReplayedJournal, ParseProblem> {
  const opened = parseFile(baseText);
  if (!opened.ok) return opened;
  const base = opened.value;
  const state = { document: base.blueprint, history: base.history ?? emptyHistory, start: 0 };
  const start: ReplayedJournal = { base, state, passed: [state], followed: 0, at: null };
  const whole = follow(start, records, false);
  // Looking at every state of a large blueprint takes a while; it is done only where the last one is not sound.
  const replayed = isSound(whole) ? whole : follow(start, records, true);
  return ok({ ...replayed, state: freeze(replayed.state, true) });
}

function isSound({ state }: ReplayedJournal): boolean {
  return violations(state.document).length === 0;
}

function follow(start: ReplayedJournal, records: readonly string[], check: boolean): ReplayedJournal {
  let replayed = start;
  const passed: DraftState[] = [start.state];
  for (const record of records) {
    const next = followed(replayed, record);
    if (!next || (check && !isSound(next))) break;
    replayed = next;
    passed.push(next.state);
  }
  return { ...replayed, passed };
}

function followed(replayed: ReplayedJournal, text: string): ReplayedJournal | null {
  try {
    const { at, change } = readJournalRecord(text);
    return { ...replayed, state: applyChange(replayed.state, change), at, followed: replayed.followed + 1 };
  } catch {
    // It is no record, or leads to a place that isn't there.
    return null;
  }
}
