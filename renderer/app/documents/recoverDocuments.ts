// After a crash: what the journals of gone pages and programs hold is opened again, each as a document of its own. A
// draft is put over its file only where it goes on from what is in the file now; else it opens beside it, and neither
// is lost.

import type { Output } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import { draftRelation, type DraftRelation } from '#shared/format/draftRelation';
import type { OpenedFile } from '#shared/format/file';
import { parseFile } from '#shared/format/parseFile';
import { replayJournal, type ReplayedJournal } from '#shared/format/replayJournal';
import { currentEntry, emptyHistory } from '#shared/history/history';
import type { Label } from '#shared/history/label';
import { sameValue } from '#shared/lib/sameValue';
import { commonBase } from '#shared/merge/commonBase';
import type { TakenJournal } from './journalWriter';
import type { DocumentsEnvironment, OnDisk, OpenDocument } from './openDocument';
import { keepsOf, onDiskOf, type ReadDocument } from './readDocument';

type Leftover = Output<'journal.leftovers'>[number];

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
  return { file, hash: read.value.hash, onDisk: newOnDisk, saved: currentEntry(now.value.history ?? emptyHistory) };
}

function restoredText(leftover: Leftover, draft: ReplayedJournal, damaged: boolean, name: string, now: number, isApart: boolean): Label {
  const at = draft.at ?? leftover.changedAt;
  const when = new Date(at).toDateString() === new Date(now).toDateString() ? 'today' : 'earlier';
  const key = damaged ? 'restored.damaged' : isApart ? 'restored.apart' : 'restored.text';
  return { key, params: { name, at, when, file: leftover.file?.name ?? '' } };
}

function takenJournal({ journal }: Leftover, baseText: string, { base, state }: ReplayedJournal): TakenJournal {
  const own = base.history ?? emptyHistory;
  const front = state.history.entries.slice(0, state.start);
  const origin = { entries: [...front, ...own.entries], position: front.length + own.position };
  return { id: journal, base: baseText, origin, known: state.history, start: state.start };
}

/** Null: there is nothing to restore, and the journal is gone. */
async function restore(environment: DocumentsEnvironment, leftover: Leftover, isOpen: (file: FileInfo) => boolean): Promise<RestoredDocument | null> {
  const { host, translate } = environment;
  const read = await host.request('journal.read', { journal: leftover.journal });
  const replayed = read.ok ? replayJournal(read.value.base, read.value.records) : read;
  const name = leftover.name || translate()('sheet.untitled');
  if (!read.ok || !replayed.ok) {
    environment.toasts.show({ text: translate()('restored.failed', { name }), tone: 'danger' });
    return null;
  }
  const draft = replayed.value;
  const { file } = leftover;
  const unchanged = sameValue(draft.state.document, draft.base.blueprint);
  const found = unchanged ? 'contained' : file && (isOpen(file) ? 'apart' : await targetOf(environment, draft, read.value.base, file));
  if (found === 'contained') {
    await host.request('journal.end', { journal: leftover.journal });
    return null;
  }
  const target = found === 'apart' ? null : found;
  const damaged = read.value.damaged || draft.followed < read.value.records.length;
  const { document: blueprint, history } = draft.state;
  return {
    document: target ? { blueprint, history, file: target.file, fileHash: target.hash, savedEntry: target.saved } : { blueprint, history },
    keeps: keepsOf(draft.base),
    onDisk: target?.onDisk ?? { text: null, readOnly: false },
    journal: takenJournal(leftover, read.value.base, draft),
    draftOf: file && !target ? { file, base: read.value.base } : null,
    text: restoredText(leftover, draft, damaged, name, environment.editor.now(), found === 'apart'),
  };
}

/** Hands each restored document to `show`, oldest first. */
export async function recoverDocuments(
  environment: DocumentsEnvironment, isOpen: (file: FileInfo) => boolean, show: (restored: RestoredDocument) => Promise<void>,
): Promise<void> {
  const left = await environment.host.request('journal.leftovers', { page: environment.page });
  if (!left.ok) return;
  for (const leftover of left.value) {
    const restored = await restore(environment, leftover, isOpen);
    if (restored) await show(restored);
  }
}
