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
import { createDocuments } from '../../../../renderer/app/documents/documents';

export function fileNamed(name: string): FileInfo {
  return { handle: `h:${name}`, name, place: '~' };
}

export interface FakeFile {
  text: string;
  hash: string;
  readOnly?: boolean;
}

/** Answers like the shell; `refuse` makes the next writes fail. */
export function fakeHost() {
  const files = new Map<string, FakeFile>();
  const refuse: ErrorCode[] = [];
  const asked: string[] = [];
  let writes = 0;
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
    'examples.read': () => ({ ok: true, value: { text: files.get('example')?.text ?? '' } }),
  };
  const host = {
    request: (name: string, input: never) => {
      asked.push(name);
      return Promise.resolve(answers[name]?.(input));
    },
    on: () => () => undefined,
  } as unknown as Host;
  return { host, files, refuse, asked };
}

/** Documents over a fake shell. `person` says what is answered to each question, in order. */
export function fakeApp(person: readonly (readonly [QuestionName, unknown])[] = []) {
  const shell = fakeHost();
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
  const documents = createDocuments({
    host: shell.host, dialogs, toasts, translate,
    picker: createFilePicker({ host: shell.host, kind: 'page', dialogs, translate, onFailure: () => undefined }),
    editor: {
      createId: countingIds(), now: () => 0, measure: createMeasurer(), preferences: createPreferences(),
      prefersDark: createStore(() => ({ dark: false })),
    },
    today: () => '2026-11-21',
    prepare: () => Promise.resolve(),
  });
  return { ...shell, dialogs, toasts, documents, questions };
}
