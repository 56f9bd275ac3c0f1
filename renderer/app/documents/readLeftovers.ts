// After a crash: the journals of gone pages and programs, replayed. Those of which another one holds it all have ended.

import type { Output } from '#shared/api/contract';
import { replayJournal, type ReplayedJournal } from '#shared/format/replayJournal';
import { supersededDrafts } from '#shared/format/supersededDrafts';
import type { DocumentsEnvironment } from './openDocument';

export type Leftover = Output<'journal.leftovers'>[number];

/** What one of them holds. */
export interface LeftoverDraft {
  readonly leftover: Leftover;
  readonly baseText: string;
  readonly replayed: ReplayedJournal;
  /** Not everything in it can be read. */
  readonly damaged: boolean;
}

/** As people know it. */
export function leftoverName({ name }: Leftover, { translate }: DocumentsEnvironment): string {
  return name || translate()('sheet.untitled');
}

/** Null where it can't be read: then it stays, and that is said. */
async function readOne(environment: DocumentsEnvironment, leftover: Leftover): Promise<LeftoverDraft | null> {
  const { host, toasts, translate } = environment;
  const read = await host.request('journal.read', { journal: leftover.journal });
  const replayed = read.ok ? replayJournal(read.value.base, read.value.records) : read;
  if (!read.ok || !replayed.ok) {
    toasts.show({ text: translate()('restored.failed', { name: leftoverName(leftover, environment) }), tone: 'danger' });
    return null;
  }
  const { base, records, damaged } = read.value;
  return { leftover, baseText: base, replayed: replayed.value, damaged: damaged || replayed.value.followed < records.length };
}

/** One for each document, oldest first; more than one only where none of them holds it all. */
export async function readLeftovers(environment: DocumentsEnvironment): Promise<readonly LeftoverDraft[]> {
  const { host, page } = environment;
  const left = await host.request('journal.leftovers', { page });
  if (!left.ok) return [];
  const drafts: LeftoverDraft[] = [];
  for (const leftover of left.value) {
    const draft = await readOne(environment, leftover);
    if (draft) drafts.push(draft);
  }
  const superseded = supersededDrafts(drafts.map(({ leftover: { journal, follows, file }, replayed }) => ({ journal, follows, file: file?.handle ?? null, replayed })));
  for (const journal of superseded) await host.request('journal.end', { journal });
  return drafts.filter(({ leftover }) => !superseded.has(leftover.journal));
}
