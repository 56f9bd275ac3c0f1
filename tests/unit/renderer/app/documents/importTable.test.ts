// A table becomes a document that counts as unsaved, in one undo step; saying no leaves everything as it was.

import { expect, test } from 'vitest';
import { pickTable } from '../../../../../renderer/app/documents/importTable';
import { hostError } from '#shared/api/errors';
import type { Host } from '#shared/api/contract';
import { cardsInOrder } from '#shared/blueprint/queries';
import { countingIds } from '#shared/lib/ids';
import { importTable } from '#shared/tables/importTable';
import { fakeApp, fileNamed } from '../fakeApp';

const ROWS = [['Lane', 'Title'], ['Customer', 'Pays']];
const { blueprint } = importTable(ROWS, { mapping: ['lane', 'title'], hasHead: true, laneKinds: {}, title: 'till', date: '', createId: countingIds() });

function appWith(answers: Parameters<typeof fakeApp>[0], isReadable = true) {
  const fake = fakeApp(answers);
  const host = {
    ...fake.host,
    request: (name: string, input: never) => {
      if (name !== 'tables.read') return fake.host.request(name as never, input);
      return Promise.resolve(isReadable ? { ok: true, value: { name: 'till.csv', sheets: [{ name: '', rows: ROWS }] } } : { ok: false, error: hostError('brokenTable', 'till.csv') });
    },
  } as Host;
  const { dialogs, documents, toasts, environment: { translate, today, picker } } = fake;
  return { fake, run: () => pickTable({ host, dialogs, documents, toasts, translate, today, picker }) };
}

test('an import is an unsaved document with one step to undo', async () => {
  const { fake, run } = appWith([['pickOpen', fileNamed('till.csv')], ['importTable', blueprint]]);
  await run();
  const editor = fake.documents.front()?.editor;
  expect(editor?.isDirty()).toBe(true);
  expect(editor?.document.getState().blueprint.title).toBe('till');
  expect([...cardsInOrder(editor?.document.getState().blueprint ?? fail())].map(({ title }) => title)).toEqual(['Pays']);
  editor?.undo();
  expect([...cardsInOrder(editor?.document.getState().blueprint ?? fail())]).toEqual([]);
});

test('no file, no import, or a broken file: no document', async () => {
  for (const [answers, isReadable] of [
    [[['pickOpen', null]], true], [[['pickOpen', fileNamed('till.csv')], ['importTable', null]], true],
    [[['pickOpen', fileNamed('till.csv')], ['openFailed', 'closed']], false],
  ] as const) {
    const { fake, run } = appWith(answers, isReadable);
    await run();
    expect(fake.questions).toEqual(answers.map(([name]) => name));
    expect(fake.documents.store.getState().open).toEqual([]);
  }
});

function fail(): never {
  throw new Error('no document');
}
