// A shell in memory and a person who answers questions from a list, for the flows of opening, saving and closing.

import { createStore } from 'zustand/vanilla';
import { translator } from '#shared/i18n/translator';
import { hostError } from '#shared/api/errors';
import type { ErrorCode, Host } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import { countingIds } from '#shared/lib/ids';
import { createMeasurer } from '#shared/scene/text/measurer';
import { createPreferences } from '../../../../renderer/editor/preferences';
import { createDialogStack } from '../../../../renderer/dialogs/dialogStack';
import type { QuestionName } from '../../../../renderer/dialogs/dialogStack';
import { createFilePicker } from '../../../../renderer/dialogs/filePicker';
import { createToasts } from '../../../../renderer/ui/toasts';
import type { DocumentsEnvironment } from '../../../../renderer/app/documents/openDocument';
import { createDocuments } from '../../../../renderer/app/documents/documents';

export function fileNamed(name: string): FileInfo {
  return { handle: `h:${name}`, name, place: '~' };
}

export interface FakeFile {
  text: string;
  hash: string;
  readOnly?: boolean;
}

export interface FakeJournal {
  readonly name: string;
  readonly file: { readonly handle: string; readonly hash: string } | null;
  readonly base: string;
  readonly follows: readonly string[];
  readonly records: string[];
}

function journalAnswers(journals: Map<string, FakeJournal>): Record<string, (input: never) => unknown> {
  let begun = 0;
  const value = (answer: unknown) => ({ ok: true, value: answer });
  return {
    'journal.begin': ({ name, file, base, follows }: Omit<FakeJournal, 'records'> & { base: string | null }) => {
      // Nothing is copied from files here: the page has to send what it began from.
      if (base === null) return { ok: false, error: hostError('conflict') };
      journals.set(`j${(begun += 1)}`, { name, file, base, follows, records: [] });
      return value({ journal: `j${begun}` });
    },
    'journal.append': ({ journal, records }: { journal: string; records: string[] }) => {
      const there = journals.get(journal);
      if (!there) return { ok: false, error: hostError('notFound') };
      there.records.push(...records);
      return value({});
    },
    'journal.end': ({ journal }: { journal: string }) => {
      journals.delete(journal);
      return value({});
    },
    'journal.leftovers': () => value([...journals].map(([journal, { name, file, follows }]) => ({
      journal, name, follows, changedAt: 0, file: file && { ...fileNamed(file.handle.slice(2)), hash: file.hash },
    }))),
    'journal.read': ({ journal }: { journal: string }) => value({ damaged: false, ...journals.get(journal) }),
  };
}

/** Answers like the shell; `refuse` makes the next writes fail. */
export function fakeHost() {
  const files = new Map<string, FakeFile>();
  const refuse: ErrorCode[] = [];
  const asked: string[] = [];
  const journals = new Map<string, FakeJournal>();
  let writes = 0;
  const listeners: ((payload: { handle: string; hash: string | null }) => void)[] = [];
  /** Another person saves the file, or takes it away; the shell tells. */
  const changeOutside = (name: string, text: string | null) => {
    if (text === null) files.delete(name);
    else files.set(name, { text, hash: `outside ${(writes += 1)}` });
    listeners.forEach((listener) => listener({ handle: fileNamed(name).handle, hash: files.get(name)?.hash ?? null }));
  };
  const nameOf = (handle: string) => handle.slice(2);
  const answers: Record<string, (input: never) => unknown> = {
    'files.read': ({ handle }: { handle: string }) => {
      const file = files.get(nameOf(handle));
      return file ? { ok: true, value: { readOnly: false, ...fileNamed(nameOf(handle)), ...file } } : { ok: false, error: hostError('notFound', nameOf(handle)) };
    },
    'files.write': ({ handle, text, expected }: { handle: string; text: string; expected: string | null }) => {
      const code = refuse.shift();
      const before = files.get(nameOf(handle));
      if (code) return { ok: false, error: hostError(code, nameOf(handle)) };
      if (expected !== null && before && before.hash !== expected) return { ok: false, error: hostError('conflict', nameOf(handle)) };
      files.set(nameOf(handle), { text, hash: `hash ${++writes}` });
      return { ok: true, value: { hash: `hash ${writes}`, unchanged: false } };
    },
    ...journalAnswers(journals),
    'backups.list': () => ({ ok: true, value: [] }),
    'examples.read': () => ({ ok: true, value: { text: files.get('example')?.text ?? '' } }),
  };
  const host = {
    request: (name: string, input: never) => {
      asked.push(name);
      return Promise.resolve(answers[name]?.(input));
    },
    on(name: string, listener: (payload: never) => void) {
      if (name === 'files.changed') listeners.push(listener as never);
      return () => undefined;
    },
  } as unknown as Host;
  return { host, files, refuse, asked, journals, changeOutside };
}

/** Time that passes when a test says so. */
function fakeTimers() {
  let now = 0;
  let waiting: { at: number; call: () => void }[] = [];
  return {
    later(ms: number, call: () => void) {
      const one = { at: now + ms, call };
      waiting.push(one);
      return () => void (waiting = waiting.filter((other) => other !== one));
    },
    /** Lets that many ms pass, and everything finish that begins in them. */
    async pass(ms: number) {
      const end = now + ms;
      for (;;) {
        await new Promise((done) => setImmediate(done));
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = next.at;
        waiting = waiting.filter((other) => other !== next);
        next.call();
      }
      now = end;
    },
  };
}

/** Documents over a fake shell. `person` says what is answered to each question, in order. Apps that share files share `createId`. */
export function fakeApp(person: readonly (readonly [QuestionName, unknown])[] = [], shell = fakeHost(), createId = countingIds()) {
  const dialogs = createDialogStack();
  const toasts = createToasts();
  const questions: string[] = [];
  const left = [...person];
  dialogs.store.subscribe((open) => {
    const question = open.at(-1);
    if (!question) return;
    questions.push(question.name);
    const [name, answer] = left.shift() ?? [];
    if (name !== question.name) throw new Error(`unexpected question: ${question.name}`);
    void Promise.resolve().then(() => question.answer(answer as never));
  });
  const translate = () => translator('en');
  const timers = fakeTimers();
  const preferences = createPreferences();
  const environment: DocumentsEnvironment = {
    host: shell.host, dialogs, toasts, translate,
    picker: createFilePicker({ host: shell.host, kind: 'page', dialogs, translate, onFailure: () => undefined }),
    editor: {
      createId, now: () => 0, measure: createMeasurer(), preferences,
      prefersDark: createStore(() => ({ dark: false })),
    },
    today: () => '2026-11-21',
    page: 'page',
    later: timers.later,
    prepare: () => Promise.resolve(),
  };
  const documents = createDocuments(environment);
  return { ...shell, environment, dialogs, toasts, documents, questions, preferences, pass: timers.pass };
}
