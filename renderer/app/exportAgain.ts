// Exports the document in front as it was exported last, to the same place. What was never exported gets the dialog; after a
// new start, the place has to be shown once.

import type { FileInfo } from '#shared/api/fields';
import type { Output } from '#shared/api/contract';
import type { ExportOptions } from '#shared/api/requests/export';
import { formatOf } from '../dialogs/export/formats';
import { pickTitle, requestExport } from '../dialogs/export/requestExport';
import { exportNotes } from '../dialogs/export/exportNotes';
import type { Editor } from '../editor/editor';
import type { AppModel } from './appModel';
import { exportText } from './documents/saveDocument';

export function showExport({ dialogs }: AppModel, editor: Editor | undefined): void {
  if (editor) void dialogs.ask('export', { editor, name: editor.document.getState().blueprint.title });
}

export function showReport({ dialogs }: AppModel, editor: Editor | undefined): void {
  if (editor) void dialogs.ask('report', { editor });
}

export type ExportingApp = Pick<AppModel, 'host' | 'dialogs' | 'picker' | 'toasts' | 'exports' | 'createId' | 'translate' | 'start'>;

/** Documents that are being exported: the key pressed twice is meant once. */
const running = new WeakSet<Editor>();

export async function exportAgain(app: AppModel, editor: Editor | undefined): Promise<void> {
  if (!editor || running.has(editor)) return;
  const last = app.exports.last(editor.document.getState().blueprint.id);
  if (!last) return showExport(app, editor);
  running.add(editor);
  await exportAs(app, editor, last.options, last.target).finally(() => running.delete(editor));
}

/** @param known where it goes; null: that has to be asked */
export async function exportAs(app: ExportingApp, editor: Editor, options: ExportOptions, known: FileInfo | null): Promise<void> {
  const { host, picker, toasts, exports, createId, translate } = app;
  const t = translate();
  const { id, title } = editor.document.getState().blueprint;
  const format = formatOf(options.format);
  const target = known ?? (await picker.save(t(pickTitle(options), { format: t(format.name) }), title, format.extension));
  if (!target) return;
  const job = createId('job');
  const cancel = { label: t('app.cancel'), run: () => void host.request('export.cancel', { job }) };
  const note = toasts.show({ text: t('export.running', { name: target.name }), progress: 0, action: cancel });
  const stop = host.on('export.progress', (progress) => {
    if (progress.job === job) toasts.progress(note, progress.done);
  });
  // What is exported is what is seen.
  editor.redraw();
  const answer = await requestExport(app, { job, text: exportText(editor), target: target.handle, options });
  stop();
  toasts.dismiss(note);
  if (answer.ok) {
    exports.remember(id, options, target);
    tell(app, target, answer.value);
  } else if (answer.error.code === 'cancelled') toasts.show({ text: t('export.cancelled', { name: target.name }) });
  else toasts.show({ text: t(`error.${answer.error.code}`, answer.error.args), tone: 'danger' });
}

function tell({ host, toasts, translate, start }: ExportingApp, target: FileInfo, result: Output<'export.run'>): void {
  const { files } = result;
  const t = translate();
  const { handle } = files?.[0] ?? target;
  const show = { label: t('export.show'), run: () => void host.request('shell.showInFolder', { handle }) };
  const done = files ? t('export.filesAgainDone', { count: files.length, name: target.name }) : t('export.againDone', { name: target.name });
  toasts.show({ text: done, ...(start.canShowInFolder ? { action: show } : {}) });
  for (const text of exportNotes(result, t)) toasts.show({ text });
}
