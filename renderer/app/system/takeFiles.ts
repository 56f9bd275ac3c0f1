// What becomes of files dropped on the window. Blueprints open, and so does what a picture carries where it can be nothing
// else: on the home screen, and of an SVG or a PDF. A PNG over a document is a picture first; the blueprint in it is offered.

import { MAY_CARRY } from '#shared/format/carried/carried';
import { pngCarried } from '#shared/format/carried/pngCarried';
import { blobSource } from '../../editor/clipboard/blobSource';
import type { AppModel } from '../appModel';
import { surveyDropped } from '../documents/importSurvey';
import { importDropped, IS_TABLE } from '../documents/importTable';
import { openDropped } from '../documents/openDropped';

/** Bytes; no blueprint is that large, and reading a film would stop the app. */
const LARGEST = 200_000_000;
const PNG = 'image/png';

function isBlueprint({ name, size }: File): boolean {
  return /\.(blueprint|json)$/i.test(name) && size <= LARGEST;
}

/** Files that nothing on the window has taken. */
export async function takeFiles(app: AppModel, files: readonly File[]): Promise<void> {
  const { host, documents, toasts, translate } = app;
  const opens = (file: File): boolean => isBlueprint(file) || (MAY_CARRY.test(file.name) && (file.type !== PNG || !documents.front()));
  const opening = files.filter(opens);
  const tables = files.filter(({ name }) => IS_TABLE.test(name));
  const other = files.find((file) => !opening.includes(file) && !tables.includes(file));
  for (const file of opening) await openDropped(host, documents, file);
  for (const file of tables) await takeTable(app, file);
  if (!other || (await offerCarried(app, [other]))) return;
  const t = translate();
  toasts.show({ text: other.type.startsWith('image/') ? t('drop.onCell') : t('drop.unsupported', { name: other.name }) });
}

/** Over a document a table may be a survey about it. */
async function takeTable(app: AppModel, file: File): Promise<void> {
  const editor = app.documents.front()?.editor;
  const what = editor ? await app.dialogs.ask('tableOrSurvey', { name: file.name }) : 'table';
  if (what === 'table') await importDropped(app, file);
  if (what === 'survey' && editor) await surveyDropped(app, editor, file);
}

/** Offers to open what pictures carry that have just become cards. Returns whether there was anything. */
export async function offerCarried({ host, documents, toasts, translate }: AppModel, files: readonly File[]): Promise<boolean> {
  let offered = false;
  for (const file of files.filter(({ type }) => type === PNG)) {
    const carried = await pngCarried(blobSource(file));
    if (!carried.ok) continue;
    const t = translate();
    const action = { label: t('reopen.open'), run: () => void openDropped(host, documents, file) };
    toasts.show({ text: t('reopen.offer', { name: file.name }), action });
    offered = true;
  }
  return offered;
}
