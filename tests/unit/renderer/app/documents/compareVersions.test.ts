import { expect, test } from 'vitest';
import type { Host } from '#shared/api/contract';
import { err, ok } from '#shared/lib/result';
import { hostError } from '#shared/api/errors';
import { translator } from '#shared/i18n/translator';
import { serializeFile } from '#shared/format/serializeFile';
import { compareVersions } from '../../../../../renderer/app/documents/compareVersions';
import type { ComparedSide } from '../../../../../renderer/dialogs/dialogStack';
import { createDialogStack } from '../../../../../renderer/dialogs/dialogStack';
import { createToasts } from '../../../../../renderer/ui/toasts';
import { testEditor } from '../../../../editor/testEditor';

const at = Date.UTC(2026, 10, 21, 9);

/** A document with the versions `a` (the one in the file), `b` and `c`, of which `c` is damaged. */
function setting(choice: { before: string; after: string | null }) {
  const { editor } = testEditor();
  editor.document.setState({ file: { handle: 'h', name: 'hotel.blueprint', place: '~' }, fileHash: 'aaaa', savedEntry: null });
  const { blueprint } = editor.document.getState();
  const host = {
    async request(name: string, input: { id?: string }) {
      if (name === 'backups.list') return ok(['a', 'b', 'c', 'd'].map((id, i) => ({ id, savedAt: at - i * 60_000, bytes: 1, hash: id })));
      if (input.id === 'd') return err(hostError('notFound', 'hotel.blueprint'));
      return ok({ text: input.id === 'c' ? '{' : serializeFile({ blueprint: { ...blueprint, title: `Version ${input.id}` }, history: null }) });
    },
  } as unknown as Host;
  const dialogs = createDialogStack();
  const offered: string[] = [];
  let compared: readonly ComparedSide[] = [];
  dialogs.store.subscribe((questions) => {
    const question = questions.at(-1);
    if (question?.name === 'compareVersions') {
      offered.push(...question.input.versions.map(({ id }) => id));
      question.answer(choice);
    }
    if (question?.name === 'compare') {
      compared = [question.input.before, question.input.after];
      question.answer('closed');
    }
  });
  const toasts = createToasts();
  const run = () => compareVersions({ host, dialogs, toasts, translate: () => translator('en') }, editor);
  return { run, offered, titles: () => compared.map(({ blueprint: { title } }) => title), said: () => toasts.store.getState().map(({ text }) => text), now: blueprint.title };
}

test('a version is compared with how it is now, or with another one', async () => {
  const withNow = setting({ before: 'b', after: null });
  await withNow.run();
  expect(withNow.titles()).toEqual(['Version b', withNow.now]);
  const both = setting({ before: 'b', after: 'a' });
  await both.run();
  expect(both.titles()).toEqual(['Version b', 'Version a']);
});

test('a version that cannot be read is said, and nothing is shown', async () => {
  for (const id of ['c', 'd']) {
    const broken = setting({ before: 'b', after: id });
    await broken.run();
    expect(broken.titles()).toEqual([]);
    expect(broken.said()).toEqual([expect.stringMatching(/^The version of .+ can’t be read: ./)]);
  }
});
