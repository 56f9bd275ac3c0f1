// Saves a copy of the document for sharing, by the ordinary saver. The document that is open stays what it is, and its file
// is never taken: the copy holds less.

import type { FileInfo } from '#shared/api/fields';
import { EXTENSION } from '#shared/format/file';
import type { Editor } from '../editor/editor';
import type { AppModel } from './appModel';
import { hostErrorText } from './documents/problemTexts';

type Environment = Pick<AppModel, 'dialogs' | 'documents' | 'picker' | 'host' | 'toasts' | 'translate' | 'start'>;

export async function shareCopy(environment: Environment, editor: Editor | undefined): Promise<void> {
  const { dialogs } = environment;
  const text = editor && (await dialogs.ask('share', { blueprint: editor.document.getState().blueprint }));
  if (!text) return;
  for (let again = true; again;) again = await saveCopy(environment, editor.document.getState().blueprint.title, text);
}

/** Returns whether it has to be asked once more. */
async function saveCopy(environment: Environment, title: string, text: string): Promise<boolean> {
  const { picker, host, dialogs, documents, toasts, translate } = environment;
  const t = translate();
  const target = await picker.save(t('share.title'), t('share.fileName', { title: title || t('sheet.untitled') }), EXTENSION);
  if (!target) return false;
  if (isOpen(documents, target)) {
    toasts.show({ text: t('share.isOpen', { name: target.name }), tone: 'danger' });
    return true;
  }
  // The dialog has asked whether an existing file may be replaced.
  const answer = await host.request('files.write', { handle: target.handle, text, expected: null });
  if (answer.ok) {
    said(environment, target);
    return false;
  }
  const reason = hostErrorText(answer.error, t);
  return (await dialogs.ask('saveFailed', { name: target.name, reason, mayKeep: false })) !== 'cancel';
}

function isOpen({ store }: AppModel['documents'], { handle }: FileInfo): boolean {
  return store.getState().open.some(({ editor }) => editor.document.getState().file?.handle === handle);
}

function said({ toasts, translate, start, host }: Environment, { handle, name }: FileInfo): void {
  const t = translate();
  const show = { label: t('export.show'), run: () => void host.request('shell.showInFolder', { handle }) };
  toasts.show({ text: t('share.done', { name }), ...(start.canShowInFolder && { action: show }) });
}
