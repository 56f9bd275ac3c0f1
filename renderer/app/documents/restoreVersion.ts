// Restoring an earlier version: asks which, and puts it in the place of what is there as one undo step, or opens it as a
// copy beside it.

import type { Editor } from '../../editor/editor';
import type { AppModel } from '../appModel';

type Environment = Pick<AppModel, 'dialogs' | 'documents' | 'toasts' | 'translate'>;

export async function restoreVersion({ dialogs, documents, toasts, translate }: Environment, editor: Editor | undefined): Promise<void> {
  const file = editor?.document.getState().file;
  if (!file) return;
  const answer = await dialogs.ask('restore', { editor, file });
  if (answer?.type === 'copy') return documents.openCopy(file.name, answer.text);
  if (!answer) return;
  const at = { at: answer.savedAt };
  editor.replaceWith(answer.blueprint, { key: 'history.restoreVersion', params: at });
  toasts.show({ text: translate()('restore.done', at) });
}
