// Exports the document in front as it was exported last, to the same place. What was never exported gets the dialog; after a
// new start, the place has to be shown once.

import { formatOf } from '../dialogs/export/formats';
import type { Editor } from '../editor/editor';
import type { AppModel } from './appModel';
import { exportText } from './documents/saveDocument';

export function showExport({ dialogs }: AppModel, editor: Editor | undefined): void {
  if (editor) void dialogs.ask('export', { editor, name: editor.document.getState().blueprint.title });
}

export async function exportAgain(app: AppModel, editor: Editor | undefined): Promise<void> {
  const { host, picker, toasts, exports, createId, translate, start } = app;
  if (!editor) return;
  const { blueprint } = editor.document.getState();
  const last = exports.last(blueprint.id);
  if (!last) return showExport(app, editor);
  const t = translate();
  const { options } = last;
  const format = formatOf(options.format);
  const target = last.target ?? (await picker.save(t('pick.exportTitle', { format: t(format.name) }), blueprint.title, format.extension));
  if (!target) return;
  toasts.show({ text: t('export.running', { name: target.name }) });
  const answer = await host.request('export.run', { job: createId('job'), text: exportText(editor), target: target.handle, options });
  if (!answer.ok) {
    toasts.show({ text: t(`error.${answer.error.code}`, answer.error.args), tone: 'danger' });
    return;
  }
  exports.remember(blueprint.id, options, target);
  const show = { label: t('export.show'), run: () => void host.request('shell.showInFolder', { handle: target.handle }) };
  toasts.show({ text: t('export.againDone', { name: target.name }), ...(start.canShowInFolder ? { action: show } : {}) });
}
