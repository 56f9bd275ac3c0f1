// A record of the crash journal as text: a change of the history, written as a file's history is (without buckets).
// Records are read strictly: one that is not understood ends what can be restored.

import type { HistoryChange } from '../history/historyChange';
import type { HistoryEntry } from '../history/history';
import { z } from '../lib/zod';
import { historyFromFile, historyToFile } from './historyInFile';
import { historySchema } from './schema';

const { entries } = historySchema.shape;

const recordSchema = z.object({
  /** ms since 1970 */
  at: z.number(),
  from: z.int(),
  position: z.int(),
  entries,
  front: entries.exactOptional(),
});

export interface JournalRecord {
  readonly at: number;
  readonly change: HistoryChange;
}

const toFile = (list: readonly HistoryEntry[]) => historyToFile({ entries: list, position: 0 }).entries;
const fromFile = (list: readonly unknown[]) => historyFromFile({ entries: list as HistoryEntry[], position: 0 }).entries;

export function writeJournalRecord({ at, change }: JournalRecord): string {
  const { from, position, front } = change;
  return JSON.stringify({ at, from, position, entries: toFile(change.entries), ...(front ? { front: toFile(front) } : {}) });
}

/** Throws where the text is no record. */
export function readJournalRecord(text: string): JournalRecord {
  const { at, front, ...change } = recordSchema.parse(JSON.parse(text));
  return { at, change: { ...change, entries: fromFile(change.entries), ...(front ? { front: fromFile(front) } : {}) } };
}
