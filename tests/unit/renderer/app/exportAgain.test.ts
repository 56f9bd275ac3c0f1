// Export again: to the same place, with progress and a way to stop it, and questions only where something would be lost.

import { expect, it } from 'vitest';
import type { Host, Input } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import type { ExportOptions } from '#shared/api/requests/export';
import { translator } from '#shared/i18n/translator';
import { countingIds } from '#shared/lib/ids';
import { exportAs, type ExportingApp } from '../../../../renderer/app/exportAgain';
import { createDialogStack } from '../../../../renderer/dialogs/dialogStack';
import { createExportMemory } from '../../../../renderer/dialogs/export/exportMemory';
import { createPreferences } from '../../../../renderer/editor/preferences';
import { createToasts } from '../../../../renderer/ui/toasts';
import { testEditor } from '../../../editor/testEditor';
import { fileNamed } from './fakeApp';

const OPTIONS: ExportOptions = { format: 'pdf', locale: 'en', scale: 1, dpi: 96, scope: { type: 'phases', phases: ['p_1'], separate: true } };
const DONE = { bytes: 1, width: 1, height: 1, missing: [] };
const target = fileNamed('hotel.pdf');

type Run = (input: Input<'export.run'>, report: (done: number) => void) => Promise<unknown>;

function exporting(run: Run) {
  const asked: unknown[] = [];
  let report = (_done: number): void => undefined;
  const host = {
    request: (name: string, input: Input<'export.run'>) => {
      asked.push([name, (input as { replace?: boolean }).replace]);
      return name === 'export.run' ? run(input, report) : Promise.resolve({ ok: true, value: {} });
    },
    on(_name: string, listener: (payload: unknown) => void) {
      report = (done) => listener({ job: 'job_1', done });
      return () => undefined;
    },
  } as unknown as Host;
  const [dialogs, toasts, exports] = [createDialogStack(), createToasts(), createExportMemory(createPreferences())];
  const app = { host, dialogs, toasts, exports, createId: countingIds(), translate: () => translator('en'), start: { canShowInFolder: true }, picker: { save: () => Promise.resolve(null) } };
  const texts = (): string[] => toasts.store.getState().map(({ text }) => text);
  return { app: app as unknown as ExportingApp, asked, dialogs, toasts, texts, exports };
}

it('shows how far it is, and what it has made in its folder', async () => {
  const seen: (number | undefined)[] = [];
  const { app, toasts, texts, asked } = exporting(async (_input, report) => {
    seen.push(toasts.store.getState()[0]?.progress);
    report(0.5);
    seen.push(toasts.store.getState()[0]?.progress);
    return { ok: true, value: { ...DONE, files: [fileNamed('hotel – 1 Arrival.pdf')] } };
  });
  await exportAs(app, testEditor().editor, OPTIONS, target);
  expect(seen).toEqual([0, 0.5]);
  expect(texts()).toEqual(['1 file called after “hotel.pdf” is up to date.']);
  toasts.store.getState()[0]?.action?.run();
  expect(asked).toEqual([['export.run', undefined], ['shell.showInFolder', undefined]]);
});

it('is stopped from its note, and then says that nothing has changed', async () => {
  const { app, toasts, texts, asked, exports } = exporting(async () => {
    toasts.store.getState()[0]?.action?.run();
    return { ok: false, error: hostError('cancelled') };
  });
  const { editor } = testEditor();
  await exportAs(app, editor, OPTIONS, target);
  expect(asked).toEqual([['export.run', undefined], ['export.cancel', undefined]]);
  expect(texts()).toEqual(['The export was cancelled. “hotel.pdf” is as it was.']);
  expect(exports.last(editor.document.getState().blueprint.id)).toBeNull();
});

it.each([['replace', 2], ['cancel', 1]] as const)('asks before it replaces files that nobody picked: %s', async (answer, runs) => {
  const { app, dialogs, asked } = exporting(async ({ replace }) => (replace ? { ok: true, value: DONE } : { ok: false, error: hostError('exists', 'a.pdf\nb.pdf') }));
  dialogs.store.subscribe((open) => {
    const [question] = open;
    if (question?.name !== 'replaceFiles') return;
    expect(question.input.names).toEqual(['a.pdf', 'b.pdf']);
    void Promise.resolve().then(() => question.answer(answer));
  });
  await exportAs(app, testEditor().editor, OPTIONS, target);
  expect(asked).toEqual([['export.run', undefined], ['export.run', true]].slice(0, runs));
});

it('says what went wrong in words', async () => {
  const { app, toasts } = exporting(async () => ({ ok: false, error: hostError('diskFull', 'hotel.pdf') }));
  await exportAs(app, testEditor().editor, OPTIONS, target);
  expect(toasts.store.getState()).toMatchObject([{ tone: 'danger', text: expect.stringContaining('no room left on the disk for “hotel.pdf”') }]);
});
