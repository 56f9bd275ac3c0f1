// Saving: the whole text goes to the shell, which writes it safely; the editor stays usable meanwhile. What is saved is
// the document as it was when saving began, and only that history entry is marked as saved.

import type { FileInfo } from '#shared/api/fields';
import type { HostError } from '#shared/api/contract';
import { EXTENSION } from '#shared/format/file';
import { serializeFile } from '#shared/format/serializeFile';
import { currentEntry } from '#shared/history/history';
import type { Editor } from '../../editor/editor';
import type { DocumentsEnvironment, OpenDocument } from './openDocument';
import { hostErrorText } from './problemTexts';

type Environment = Pick<DocumentsEnvironment, 'host' | 'dialogs' | 'picker' | 'toasts' | 'translate'>;

/** Saves to the document's file; a document without one asks where. Returns whether it is on disk now. */
export async function saveDocument(environment: Environment, document: OpenDocument): Promise<boolean> {
  if (document.saving.getState().type === 'saving') return false;
  const { file, fileHash } = document.editor.document.getState();
  if (!file) return saveDocumentAs(environment, document);
  if (!document.editor.isDirty()) return true;
  return write(environment, document, file, fileHash);
}

export async function saveDocumentAs(environment: Environment, document: OpenDocument): Promise<boolean> {
  const { picker, translate } = environment;
  const { blueprint, file } = document.editor.document.getState();
  const name = blueprint.title || file?.name.replace(/\.[^.]+$/, '') || '';
  const target = await picker.save(translate()('pick.saveTitle'), name, EXTENSION);
  // The dialog has asked whether an existing file may be replaced.
  return target ? write(environment, document, target, null) : false;
}

async function write(environment: Environment, document: OpenDocument, file: FileInfo, expected: string | null): Promise<boolean> {
  const { editor, keeps, saving } = document;
  const { blueprint, history } = editor.document.getState();
  saving.setState({ type: 'saving' }, true);
  const text = serializeFile({ blueprint, history: keeps.history ? history : null, extra: keeps.extra });
  const answer = await environment.host.request('files.write', { handle: file.handle, text, expected });
  if (!answer.ok) return failed(environment, document, file, answer.error);
  editor.markSaved(file, answer.value.hash, currentEntry(history));
  saving.setState({ type: 'idle' }, true);
  return true;
}

async function failed(environment: Environment, document: OpenDocument, file: FileInfo, error: HostError): Promise<boolean> {
  const { dialogs, translate } = environment;
  const reason = hostErrorText(error, translate());
  document.saving.setState({ type: 'failed', reason }, true);
  if (error.code === 'conflict') {
    const answer = await dialogs.ask('conflict', { name: file.name });
    if (answer === 'copy') return saveDocumentAs(environment, document);
    return answer === 'overwrite' ? write(environment, document, file, null) : false;
  }
  const answer = await dialogs.ask('saveFailed', { name: file.name, reason });
  if (answer === 'elsewhere') return saveDocumentAs(environment, document);
  return answer === 'again' ? write(environment, document, file, document.editor.document.getState().fileHash) : false;
}

/** The file's text without its history: what an export draws. */
export function exportText(editor: Editor): string {
  return serializeFile({ blueprint: editor.document.getState().blueprint, history: null });
}
