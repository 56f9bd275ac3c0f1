// The other state of a service, as it should be or as it is: which file a document is linked with, and opening that.

import type { HostError } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import type { LinkedBlueprint } from '#shared/blueprint/analysisRecords';
import type { Blueprint, BlueprintId } from '#shared/blueprint/records';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import { MAY_CARRY } from '#shared/format/carried/carried';
import { ok, type Result } from '#shared/lib/result';
import type { Editor } from '../../editor/editor';
import type { AppModel } from '../appModel';
import type { OpenDocument } from './openDocument';
import { pictureDocument } from './pictureDocument';
import { hostErrorText } from './problemTexts';
import { readDocument } from './readDocument';

export function openedBlueprint({ documents }: Pick<AppModel, 'documents'>, id: BlueprintId): OpenDocument | undefined {
  return documents.store.getState().open.find(({ editor }) => editor.document.getState().blueprint.id === id);
}

/** The file of the other state; null: it is not there, or the document is saved nowhere itself. */
export async function findLinked({ host }: Pick<AppModel, 'host'>, { document }: Editor): Promise<Result<FileInfo | null, HostError>> {
  const { blueprint: { linked }, file } = document.getState();
  if (!linked || !file) return ok(null);
  const found = await host.request('linked.find', { handle: file.handle, blueprint: linked.blueprint, name: linked.name });
  return found.ok ? ok(found.value.file) : found;
}

/** What a file holds, without opening it; what can't be read is said. */
export async function blueprintIn(app: AppModel, editor: Editor, file: FileInfo): Promise<Blueprint | undefined> {
  const read = await (MAY_CARRY.test(file.name) ? pictureDocument : readDocument)({ ...app, editor: editor.environment }, file);
  return read?.document.blueprint;
}

export async function openLinked(app: AppModel, editor: Editor | undefined): Promise<void> {
  const linked = editor?.document.getState().blueprint.linked;
  if (!editor || !linked) return;
  const open = openedBlueprint(app, linked.blueprint);
  if (open) return app.documents.activate(open.id);
  const { toasts, translate } = app;
  const t = translate();
  const found = await findLinked(app, editor);
  if (!found.ok) return void toasts.show({ text: t('linked.notChecked', { name: linked.name, reason: hostErrorText(found.error, t) }), tone: 'danger' });
  if (found.value) return app.documents.openFile(found.value);
  toasts.show({ text: t('linked.notFound', { name: linked.name }), action: { label: t('linked.choose'), run: () => void chooseLinked(app, editor) } });
}

/** Asks for the file of the other state, and links the document with what is in it. */
export async function chooseLinked(app: AppModel, editor: Editor | undefined): Promise<void> {
  if (!editor) return;
  const { picker, toasts, translate } = app;
  const file = await picker.open();
  const other = file && (await blueprintIn(app, editor, file));
  if (!file || !other) return;
  const { name } = file;
  if (other.id === editor.document.getState().blueprint.id) return void toasts.show({ text: translate()('linked.itself', { name }), tone: 'danger' });
  const linked: LinkedBlueprint = { blueprint: other.id, name, state: other.brief.state };
  if (!editor.execute(setAnalysis, { changes: { linked } })) toasts.show({ text: translate()('linked.done', { name }) });
}
