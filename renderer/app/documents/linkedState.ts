// The files that a document is linked with - the other state of the service, the whole that it is a part of, the details
// of its phases -: where they are, opening them, and choosing others.

import type { HostError } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import type { FileLink } from '#shared/blueprint/analysisRecords';
import { linkAt, type LinkPlace } from '#shared/blueprint/fileLinks';
import type { Blueprint, BlueprintId } from '#shared/blueprint/records';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import { linkPhases } from '#shared/commands/phases/linkPhases';
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

/** The file that is linked; null: it is not there, or the document is saved nowhere itself. */
export async function findLinked({ host }: Pick<AppModel, 'host'>, { document }: Editor, link: FileLink | undefined): Promise<Result<FileInfo | null, HostError>> {
  const { file } = document.getState();
  if (!link || !file) return ok(null);
  const found = await host.request('linked.find', { handle: file.handle, blueprint: link.blueprint, name: link.name });
  return found.ok ? ok(found.value.file) : found;
}

/** What a file holds, without opening it; what can't be read is said. */
export async function blueprintIn(app: AppModel, editor: Editor, file: FileInfo): Promise<Blueprint | undefined> {
  const read = await (MAY_CARRY.test(file.name) ? pictureDocument : readDocument)({ ...app, editor: editor.environment }, file);
  return read?.document.blueprint;
}

export async function openLinked(app: AppModel, editor: Editor | undefined, place: LinkPlace): Promise<void> {
  const linked = editor && linkAt(editor.document.getState().blueprint, place);
  if (!editor || !linked) return;
  const open = openedBlueprint(app, linked.blueprint);
  if (open) return app.documents.activate(open.id);
  const { toasts, translate } = app;
  const t = translate();
  const found = await findLinked(app, editor, linked);
  if (!found.ok) return void toasts.show({ text: t('linked.notChecked', { name: linked.name, reason: hostErrorText(found.error, t) }), tone: 'danger' });
  if (found.value) return app.documents.openFile(found.value);
  toasts.show({ text: t('linked.notFound', { name: linked.name }), action: { label: t('linked.choose'), run: () => void chooseLinked(app, editor, place) } });
}

/** Asks for the file, and links the document with what is in it. */
export async function chooseLinked(app: AppModel, editor: Editor | undefined, place: LinkPlace): Promise<void> {
  if (!editor) return;
  const { picker, toasts, translate } = app;
  const file = await picker.open();
  const other = file && (await blueprintIn(app, editor, file));
  if (!file || !other) return;
  const { name } = file;
  if (other.id === editor.document.getState().blueprint.id) return void toasts.show({ text: translate()('linked.itself', { name }), tone: 'danger' });
  if (!setLink(editor, place, other, name)) toasts.show({ text: translate()('linked.done', { name }) });
}

/** What refuses it; null: it is done. */
function setLink(editor: Editor, place: LinkPlace, { id, brief }: Blueprint, name: string) {
  const link: FileLink = { blueprint: id, name };
  switch (place.type) {
    case 'linked': return editor.execute(setAnalysis, { changes: { linked: { ...link, state: brief.state } } });
    case 'overview': return editor.execute(setAnalysis, { changes: { overview: link } });
    case 'detail': return editor.execute(linkPhases, { links: [{ phase: place.phase, detail: link }] });
  }
}
