// After a crash: what the journals of gone pages and programs hold is opened again, each as a document of its own. A
// draft is put over its file only where it goes on from what is in the file now; else it opens beside it, and neither
// is lost.

import type { FileInfo } from '#shared/api/fields';
import { draftRelation, type DraftRelation } from '#shared/format/draftRelation';
import type { OpenedFile } from '#shared/format/file';
import { parseFile } from '#shared/format/parseFile';
import type { ReplayedJournal } from '#shared/format/replayJournal';
import { currentEntry, emptyHistory } from '#shared/history/history';
import type { Label } from '#shared/history/label';
import { sameValue } from '#shared/lib/sameValue';
import { commonBase } from '#shared/merge/commonBase';
import type { TakenJournal } from './journalWriter';
import type { DocumentsEnvironment, OnDisk, OpenDocument } from './openDocument';
import { keepsOf, onDiskOf, type ReadDocument } from './readDocument';
import { leftoverName, readLeftovers, type Leftover, type LeftoverDraft } from './readLeftovers';

/** A document to open again, the journal that goes on with it, and what to say about it. */
export interface RestoredDocument extends ReadDocument {
  readonly journal: TakenJournal;
  readonly draftOf: OpenDocument['draftOf'];
  readonly text: Label;
}

/** The file that a draft may be put over; null: none. */
interface Target {
  readonly file: FileInfo;
  readonly hash: string;
  readonly onDisk: OnDisk;
  /** The history entry that the file holds; where that is not known, one that no history has. */
  readonly saved: string | null;
}

const UNKNOWN_ENTRY = 'not in the history';

/** Where the base's own history begins; a base without one tells nothing about what came before it. */
function savedInBase({ base, state }: ReplayedJournal): string | null {
  return currentEntry(base.history ?? emptyHistory) ?? (state.start > 0 ? UNKNOWN_ENTRY : null);
}

/** A file that keeps no history holds a state that the draft has passed through, or one that is none of its own. */
function savedIn({ blueprint, history }: OpenedFile, { passed, state }: ReplayedJournal): string | null {
  if (history) return currentEntry(history);
  const there = passed.findLast(({ document }) => sameValue(document, blueprint));
  return there ? currentEntry(there.history) ?? (state.start > 0 ? UNKNOWN_ENTRY : null) : UNKNOWN_ENTRY;
}

/** A draft that the file was merged into goes on from it, too. */
function relationTo(now: OpenedFile, { state, passed }: ReplayedJournal): DraftRelation {
  const relation = draftRelation(state, passed, now);
  if (relation !== 'apart') return relation;
  const base = commonBase({ blueprint: state.document, history: state.history }, { ...now, history: now.history ?? emptyHistory });
  return base !== null && sameValue(base, now.blueprint) ? 'continues' : 'apart';
}

/** The file as it is now against the draft. */
async function targetOf({ host }: DocumentsEnvironment, draft: ReplayedJournal, baseText: string, of: NonNullable<Leftover['file']>): Promise<Target | 'contained' | 'apart'> {
  const { hash, ...file } = of;
  const base = { file, hash, saved: savedInBase(draft) };
  const read = await host.request('files.read', { handle: of.handle });
  // Gone, or its drive is: saving brings it back, or asks where else to.
  if (!read.ok) return { ...base, onDisk: onDiskOf(baseText, false, draft.base.newer) };
  const onDisk = onDiskOf(read.value.text, read.value.readOnly, draft.base.newer);
  if (read.value.hash === hash) return { ...base, onDisk };
  const now = parseFile(read.value.text);
  const relation = now.ok ? relationTo(now.value, draft) : 'apart';
  if (!now.ok || relation === 'apart') return 'apart';
  if (relation === 'contained') return relation;
  const newOnDisk = onDiskOf(read.value.text, read.value.readOnly, now.value.newer);
  return { file, hash: read.value.hash, onDisk: newOnDisk, saved: savedIn(now.value, draft) };
}

function restoredText({ leftover, replayed, damaged }: LeftoverDraft, environment: DocumentsEnvironment, isApart: boolean): Label {
  const at = replayed.at ?? leftover.changedAt;
  const when = new Date(at).toDateString() === new Date(environment.editor.now()).toDateString() ? 'today' : 'earlier';
  const key = damaged ? 'restored.damaged' : isApart ? 'restored.apart' : 'restored.text';
  return { key, params: { name: leftoverName(leftover, environment), at, when, file: leftover.file?.name ?? '' } };
}

function takenJournal({ leftover: { journal, file }, baseText, replayed: { base, state } }: LeftoverDraft): TakenJournal {
  const own = base.history ?? emptyHistory;
  const front = state.history.entries.slice(0, state.start);
  const origin = { entries: [...front, ...own.entries], position: front.length + own.position };
  const of = file && { handle: file.handle, hash: file.hash };
  return { id: journal, base: baseText, origin, known: state.history, start: state.start, of };
}

/** Null: there is nothing to restore, and the journal is gone. */
async function restore(environment: DocumentsEnvironment, draft: LeftoverDraft, isOpen: (file: FileInfo) => boolean): Promise<RestoredDocument | null> {
  const { leftover: { journal, file }, baseText, replayed } = draft;
  const unchanged = sameValue(replayed.state.document, replayed.base.blueprint);
  const found = unchanged ? 'contained' : file && (await targetOf(environment, replayed, baseText, file));
  if (found === 'contained') {
    await environment.host.request('journal.end', { journal });
    return null;
  }
  const isApart = file !== null && (found === 'apart' || isOpen(file));
  const target = found === 'apart' || isApart ? null : found;
  const { document: blueprint, history } = replayed.state;
  return {
    document: target ? { blueprint, history, file: target.file, fileHash: target.hash, savedEntry: target.saved } : { blueprint, history },
    keeps: keepsOf(replayed.base),
    onDisk: target?.onDisk ?? { text: null, readOnly: false },
    journal: takenJournal(draft),
    draftOf: file && !target ? { file, base: baseText } : null,
    text: restoredText(draft, environment, isApart),
  };
}

/** Hands each restored document to `show`, oldest first. */
export async function recoverDocuments(
  environment: DocumentsEnvironment, isOpen: (file: FileInfo) => boolean, show: (restored: RestoredDocument) => Promise<void>,
): Promise<void> {
  for (const draft of await readLeftovers(environment)) {
    const restored = await restore(environment, draft, isOpen);
    if (restored) await show(restored);
  }
}
