// One document's journal as it is written: what of the history is on the disk already, and what is new. Records start
// from a base: the text of the file, which the shell copies itself, or the first state of a document without a file.

import type { Answer, HostError } from '#shared/api/contract';
import { writeJournalRecord } from '#shared/format/journalRecord';
import { serializeFile } from '#shared/format/serializeFile';
import { boundHistory, fileBounds } from '#shared/history/boundHistory';
import { emptyHistory, type History } from '#shared/history/history';
import { historyChange } from '#shared/history/historyChange';
import { ok, type Result } from '#shared/lib/result';
import type { Editor } from '../../editor/editor';
import { journaledHistory } from './journaledHistory';
import type { DocumentsEnvironment, OpenDocument } from './openDocument';

/** A journal that is there already. */
export interface TakenJournal {
  readonly id: string;
  readonly base: string;
  /** The history of the base, and the one that the records lead to. */
  readonly origin: History;
  readonly known: History;
  /** The index in both of the entry at which the base's own history begins. */
  readonly start: number;
  /** The file that the base is of; the document may go on from a later one by now. */
  readonly of: FileVersion | null;
}

/** What a file held once. */
interface FileVersion {
  readonly handle: string;
  readonly hash: string;
}

export type Followed = Pick<OpenDocument, 'editor' | 'keeps' | 'onDisk'> & { readonly name: () => string };

export interface JournalWriter {
  /** Whether something is not on the disk yet. */
  isBehind(): boolean;
  /** Writes what is new, up to this history or to now; begins the journal where there is none yet. */
  write(upTo?: History): Promise<Result<null, HostError>>;
  /** As `DocumentJournal.saved`; the journal so far is outdated when what is new has been written. */
  restart(history: History, dropped: number): void;
  /** The journals whose place the one that is written to has taken, and no more after that. */
  takeOutdated(): readonly string[];
  /** All that there are. */
  takeAll(): readonly string[];
}

/** The time from one save to the next: the same base, and one journal. */
interface Epoch {
  id: string | null;
  known: History;
  readonly origin: History;
  readonly start: number;
  readonly base: () => string;
  /** The file as it was when this began: a merge with what others have saved since goes on from it all the same. */
  readonly of: FileVersion | null;
}

function fileOf(editor: Editor): FileVersion | null {
  const { file, fileHash } = editor.document.getState();
  return file && fileHash !== null ? { handle: file.handle, hash: fileHash } : null;
}

/** Of the history in memory, as much as the base holds: files keep a bounded one, or none. */
function epochFrom({ keeps, onDisk, editor }: Followed, history: History, dropped: number): Epoch {
  const { blueprint } = editor.document.getState();
  const kept = keeps.history ? boundHistory(history, fileBounds) : emptyHistory;
  const before = history.position - kept.position;
  const entries = history.entries.slice(dropped, before + kept.entries.length);
  const origin = { entries, position: history.position - dropped };
  const { text } = onDisk.getState();
  const base = () => text ?? serializeFile({ blueprint, history: keeps.history ? history : null, extra: keeps.extra });
  return { id: null, origin, known: origin, start: before - dropped, base, of: fileOf(editor) };
}

/** The journals that were written to in these times. */
function journalsOf(epochs: readonly Epoch[]): string[] {
  return epochs.flatMap(({ id }) => id ?? []);
}

async function begin({ host, page }: DocumentsEnvironment, { name }: Followed, { base, of }: Epoch, past: readonly Epoch[]): Promise<Answer<'journal.begin'>> {
  const about = { page, name: name(), file: of, follows: journalsOf(past) };
  const copied = of ? await host.request('journal.begin', { ...about, base: null }) : null;
  // The file is gone or another by now: the page has the text that it began from.
  return copied?.ok ? copied : host.request('journal.begin', { ...about, base: base() });
}

export function createJournalWriter(environment: DocumentsEnvironment, followed: Followed, taken: TakenJournal | null): JournalWriter {
  const { editor } = followed;
  const now = journaledHistory(editor);
  let epoch: Epoch = taken ? { ...taken, base: () => taken.base } : epochFrom(followed, editor.document.getState().history, 0);
  let past: readonly Epoch[] = [];
  let outdated: readonly string[] = [];

  /** All is on the disk that was there to be written in `at`; had that ended meanwhile, what came since is not. */
  function wrote(at: Epoch): Result<null, HostError> {
    if (at === epoch) [outdated, past] = [[...outdated, ...journalsOf(past)], []];
    return ok(null);
  }

  async function write(upTo?: History): Promise<Result<null, HostError>> {
    const [at, current] = [epoch, upTo ?? now()];
    const change = historyChange(at.known, current, at.start);
    if (!change) return wrote(at);
    if (at.id === null) {
      const begun = await begin(environment, followed, at, past);
      if (!begun.ok) return begun;
      at.id = begun.value.journal;
    }
    const record = writeJournalRecord({ at: editor.environment.now(), change });
    const answer = await environment.host.request('journal.append', { journal: at.id, records: [record] });
    if (answer.ok) {
      at.known = current;
      return wrote(at);
    }
    // Somebody has removed it; the next try begins another one from the start.
    if (answer.error.code === 'notFound') [at.id, at.known] = [null, at.origin];
    return answer;
  }

  return {
    write,
    isBehind: () => now() !== epoch.known,
    restart(history, dropped) {
      past = [...past, epoch];
      epoch = epochFrom(followed, history, dropped);
    },
    takeOutdated() {
      const gone = outdated;
      outdated = [];
      return gone;
    },
    takeAll() {
      const gone = [...outdated, ...journalsOf([...past, epoch])];
      [outdated, past] = [[], []];
      return gone;
    },
  };
}
