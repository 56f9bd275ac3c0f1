// A table becomes a new document: chosen or dropped, read by the shell, mapped in the dialog. The import is one undo step of
// the new document, so that it counts as unsaved and survives a crash like anything else that was made.

import type { Input } from '#shared/api/contract';
import type { TableSheet } from '#shared/api/requests/tables';
import { zoomToFit } from '../../editor/camera/cameraMoves';
import type { AppModel } from '../appModel';
import { base64Of } from '../system/base64Of';
import { hostErrorText } from './problemTexts';

type Environment = Pick<AppModel, 'host' | 'dialogs' | 'documents' | 'toasts' | 'translate' | 'today'>;

export const IS_TABLE = /\.(csv|tsv|xlsx|xlsm|xls)$/i;

/** Asks for a file first. */
export async function pickTable(app: Environment & Pick<AppModel, 'picker'>): Promise<void> {
  const file = await app.picker.table(app.translate()('import.pickTitle'));
  if (file) await importTable(app, file.name, { handle: file.handle });
}

/** A file of the window's: where the host knows which that is, the shell reads it itself. */
export async function importDropped(app: Environment, file: File): Promise<void> {
  await importTable(app, file.name, await droppedSource(app, file));
}

/** How the shell gets at a file of the window's. */
export async function droppedSource({ host }: Pick<AppModel, 'host'>, file: File): Promise<Input<'tables.read'>> {
  const onDisk = await host.dropped(file);
  return onDisk ? { handle: onDisk.handle } : { name: file.name, base64: await base64Of(file) };
}

/** Asks for cells from the clipboard first. */
export async function pasteTable(app: Environment): Promise<void> {
  const table = await app.dialogs.ask('pasteTable', {});
  if (table) await importSheets(app, app.translate()('import.pasted'), [{ name: '', rows: table.map((row) => [...row]) }]);
}

async function importTable(app: Environment, name: string, source: Input<'tables.read'>): Promise<void> {
  const read = await app.host.request('tables.read', source);
  if (read.ok) await importSheets(app, name, read.value.sheets);
  else await app.dialogs.ask('openFailed', { name, reason: hostErrorText(read.error, app.translate()), place: null });
}

async function importSheets({ dialogs, documents, toasts, translate, today }: Environment, name: string, sheets: readonly TableSheet[]): Promise<void> {
  const blueprint = await dialogs.ask('importTable', { name, sheets, date: today() });
  if (!blueprint) return;
  await documents.create();
  const editor = documents.front()?.editor;
  if (!editor) return;
  const { id } = editor.document.getState().blueprint;
  editor.replaceWith({ ...blueprint, id }, { key: 'history.importTable', params: { name } });
  zoomToFit(editor);
  toasts.show({ text: translate()('import.done', { name }) });
}
