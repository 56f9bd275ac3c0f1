// Keeps a document's unsaved changes in the crash journal: within a moment of each change what is new goes to the shell,
// one request after the other. It costs the page what the change is large, not what the document is.

import type { HostError } from '#shared/api/contract';
import type { History } from '#shared/history/history';
import { createJournalWriter, type Followed, type TakenJournal } from './journalWriter';
import type { DocumentJournal, DocumentsEnvironment } from './openDocument';

/** ms from a change until it is sent; with the disk's own time it stays well below the second that a crash may cost. */
const SOON_MS = 100;
/** ms until it is tried again after a failure. */
const AGAIN_MS = 3000;

type Complain = (error: HostError) => void;

/** Says once that changes are not safe, until they are again. */
function complainer({ toasts, translate }: DocumentsEnvironment): { say: Complain; forget: () => void } {
  let said = false;
  return {
    say({ code, args }) {
      if (said) return;
      said = true;
      const t = translate();
      toasts.show({ text: t('journal.failed', { reason: t(`error.${code}`, args) }), tone: 'danger' });
    },
    forget: () => void (said = false),
  };
}

/** Runs one piece of work after the other. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}

export function createDocumentJournal(environment: DocumentsEnvironment, followed: Followed, taken: TakenJournal | null): DocumentJournal {
  const writer = createJournalWriter(environment, followed, taken);
  const complaint = complainer(environment);
  const inTurn = createQueue();
  let cancel: (() => void) | null = null;
  let stopped = false;

  const remove = (journal: string) => environment.host.request('journal.end', { journal });

  async function keep(upTo?: History): Promise<boolean> {
    if (stopped) return true;
    const written = await writer.write(upTo);
    if (!written.ok) {
      complaint.say(written.error);
      schedule(AGAIN_MS);
      return false;
    }
    complaint.forget();
    for (const journal of writer.takeOutdated()) await remove(journal);
    return true;
  }

  function flush(upTo?: History): Promise<boolean> {
    if (upTo) return inTurn(() => keep(upTo)).finally(look);
    cancel?.();
    cancel = null;
    return inTurn(() => keep());
  }

  function schedule(ms: number): void {
    if (!stopped) cancel ??= environment.later(ms, () => void flush());
  }

  const look = (): void => {
    if (writer.isBehind()) schedule(SOON_MS);
  };
  const stops = [followed.editor.document.subscribe(look), followed.editor.session.subscribe(look)];

  function stop(): void {
    stopped = true;
    cancel?.();
    stops.forEach((end) => end());
  }

  return {
    flush,
    stop,
    async saved(history, dropped) {
      writer.restart(history, dropped);
      await flush();
    },
    end() {
      stop();
      return inTurn(async () => {
        for (const journal of writer.takeAll()) await remove(journal);
      });
    },
  };
}
