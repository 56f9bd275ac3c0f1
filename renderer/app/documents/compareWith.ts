// Comparing the document in front with another state of it: one that is open, a file, or an earlier version.

import type { FileInfo } from '#shared/api/fields';
import type { Blueprint } from '#shared/blueprint/records';
import { zoomToFit } from '../../editor/camera/cameraMoves';
import type { Editor } from '../../editor/editor';
import type { AppModel } from '../appModel';
import { blueprintIn, findLinked, openedBlueprint } from './linkedState';
import { compareVersions } from './compareVersions';

function titleOf({ title }: Blueprint, untitled: string): string {
  return title || untitled;
}

export async function compareWith(app: AppModel, editor: Editor | undefined): Promise<void> {
  if (!editor) return;
  const { dialogs, documents, translate } = app;
  const { blueprint, file } = editor.document.getState();
  const untitled = translate()('sheet.untitled');
  const others = documents.store.getState().open.filter((other) => other.editor !== editor);
  const open = others.map((other) => {
    const { blueprint: theirs } = other.editor.document.getState();
    return { id: other.id, title: titleOf(theirs, untitled), isLinked: isLinked(blueprint, theirs) };
  });
  const linkedFile = linkedToCompare(app, editor);
  const choice = await dialogs.ask('compareChoice', { open, linked: blueprint.linked?.name ?? null, linkedFile: linkedFile.then((found) => found?.name ?? null), hasVersions: file !== null });
  if (!choice) return;
  if (choice.type === 'version') return compareVersions(app, editor);
  const other = 'id' in choice
    ? others.find(({ id }) => id === choice.id)?.editor.document.getState().blueprint
    : await fileToCompare(app, editor, choice.type === 'linked' ? await linkedFile : null);
  if (!other) return;
  const [mine, theirs] = [blueprint, other].map((one) => ({ title: stateTitle(one, untitled, translate()(`state.${one.brief.state}`)), blueprint: one })) as [Side, Side];
  // As it is stands before as it should be, whichever of both is in front.
  const isLater = blueprint.brief.state === 'asIs' && other.brief.state === 'toBe';
  await dialogs.ask('compare', { before: isLater ? mine : theirs, after: isLater ? theirs : mine, environment: editor.environment });
}

interface Side {
  readonly title: string;
  readonly blueprint: Blueprint;
}

function stateTitle(blueprint: Blueprint, untitled: string, state: string): string {
  return `${titleOf(blueprint, untitled)} · ${state}`;
}

function isLinked(mine: Blueprint, theirs: Blueprint): boolean {
  return mine.linked?.blueprint === theirs.id || theirs.linked?.blueprint === mine.id;
}

/** The file of the other state, where that is not open anyway: the one that is linked, or one that is linked with this. */
async function linkedToCompare(app: AppModel, editor: Editor): Promise<FileInfo | null> {
  const { blueprint, file } = editor.document.getState();
  if (blueprint.linked && openedBlueprint(app, blueprint.linked.blueprint)) return null;
  const found = await findLinked(app, editor, blueprint.linked);
  if (found.ok && found.value) return found.value;
  if (!file || app.documents.store.getState().open.some((other) => isLinked(blueprint, other.editor.document.getState().blueprint))) return null;
  const linking = await app.host.request('linked.from', { handle: file.handle, blueprint: blueprint.id });
  return linking.ok ? linking.value.file : null;
}

async function fileToCompare(app: AppModel, editor: Editor, known: FileInfo | null): Promise<Blueprint | undefined> {
  const file = known ?? await app.picker.open();
  return file ? blueprintIn(app, editor, file) : undefined;
}

/**
 * A copy of the document in front as it should be, linked to it. It keeps the ids of all parts, so that both can be compared
 * thing by thing; what was said about the old state and found in it stays there.
 */
export async function makeToBe({ documents, translate, toasts, today }: AppModel, editor: Editor | undefined): Promise<void> {
  if (!editor) return;
  const { blueprint, file } = editor.document.getState();
  const { comments: _comments, ignored: _ignored, ...kept } = blueprint;
  const name = file?.name ?? titleOf(blueprint, translate()('sheet.untitled'));
  await documents.create();
  const copy = documents.front()?.editor;
  if (!copy || copy === editor) return;
  const linked = { blueprint: blueprint.id, name, state: blueprint.brief.state };
  const { id } = copy.document.getState().blueprint;
  copy.replaceWith({ ...kept, id, brief: { ...blueprint.brief, state: 'toBe', date: today() }, linked }, { key: 'history.makeToBe', params: { name } });
  zoomToFit(copy);
  toasts.show({ text: translate()('comparing.toBeMade', { name }) });
}
