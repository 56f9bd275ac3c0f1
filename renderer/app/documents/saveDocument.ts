// Saving: the whole text goes to the shell, which writes it safely; the editor stays usable meanwhile. What is saved is
// the document as it was when saving began, and only that history entry is marked as saved. The crash journal lasts
// until the file holds it all.

import type { FileInfo } from '#shared/api/fields';
import type { HostError } from '#shared/api/contract';
import { EXTENSION, type Saved } from '#shared/format/file';
import { serializeFile } from '#shared/format/serializeFile';
import { currentEntry } from '#shared/history/history';
import type { Editor } from '../../editor/editor';
import type { DocumentsEnvironment, OpenDocument } from './openDocument';
import { hostErrorText } from './problemTexts';
import { bringTogether } from './team/bringTogether';

/**
 * `asked`: by a person; what goes wrong is asked about. `quiet`: by itself; what goes wrong is in the status only.
 * `closing`: by a person who wants to leave; whatever goes wrong has to be decided.
 */
export type SaveManner = 'asked' | 'quiet' | 'closing';

/** `kept`: it is not on disk, and the person leaves it in the journal for the next start. */
export type SaveOutcome = 'saved' | 'not saved' | 'kept';

/** Saves to the document's file; a document without one asks where. */
export async function saveDocument(environment: DocumentsEnvironment, document: OpenDocument, manner: SaveManner = 'asked'): Promise<SaveOutcome> {
  if (document.saving.getState().type === 'saving') return 'not saved';
  const { file, fileHash } = document.editor.document.getState();
  if (!file) return manner === 'quiet' ? 'not saved' : saveDocumentAs(environment, document, manner);
  if (!document.editor.isDirty() && !document.outside.getState().gone) return 'saved';
  if (document.onDisk.getState().newer) return manner === 'quiet' ? 'not saved' : saveDocumentAs(environment, document, manner);
  return write({ environment, document, manner }, file, fileHash);
}

export async function saveDocumentAs(environment: DocumentsEnvironment, document: OpenDocument, manner: SaveManner = 'asked'): Promise<SaveOutcome> {
  const { picker, translate } = environment;
  const { file } = document.editor.document.getState();
  const name = document.name() ?? file?.name.replace(/\.[^.]+$/, '') ?? '';
  const target = await picker.save(translate()('pick.saveTitle'), name, EXTENSION);
  // The dialog has asked whether an existing file may be replaced.
  return target ? write({ environment, document, manner }, target, null) : 'not saved';
}

/** As saving does, also where nothing is left to be saved. */
export async function settleDocument(environment: DocumentsEnvironment, document: OpenDocument): Promise<SaveOutcome> {
  const { file } = document.editor.document.getState();
  return file && document.saving.getState().type !== 'saving' ? conflict({ environment, document, manner: 'asked' }, file) : 'not saved';
}

interface Saving {
  readonly environment: DocumentsEnvironment;
  readonly document: OpenDocument;
  readonly manner: SaveManner;
}

function savedBy({ person, editor }: DocumentsEnvironment): { readonly saved?: Saved } {
  return person ? { saved: { by: person(), at: editor.now() } } : {};
}

async function write(saving: Saving, file: FileInfo, expected: string | null): Promise<SaveOutcome> {
  const { environment, document } = saving;
  const { editor, keeps } = document;
  const { blueprint, history } = editor.document.getState();
  document.saving.setState({ type: 'saving' }, true);
  const text = serializeFile({ blueprint, history: keeps.history ? history : null, extra: keeps.extra, ...savedBy(environment) });
  // Whether this works or not, saving is the safer thing to do.
  await document.journal.flush(history);
  const answer = await environment.host.request('files.write', { handle: file.handle, text, expected });
  if (!answer.ok) return failed(saving, file, answer.error);
  const before = editor.document.getState().history.position;
  document.onDisk.setState({ text, readOnly: false }, true);
  document.outside.setState({ gone: false });
  editor.markSaved(file, answer.value.hash, currentEntry(history));
  void document.journal.saved(history, before - editor.document.getState().history.position);
  document.saving.setState({ type: 'idle' }, true);
  return 'saved';
}

async function failed(saving: Saving, file: FileInfo, error: HostError): Promise<SaveOutcome> {
  const { environment, document, manner } = saving;
  const reason = hostErrorText(error, environment.translate());
  // A sync client or a virus scanner lets go of the file sooner or later.
  if (error.code === 'busy' && manner !== 'closing') {
    document.saving.setState({ type: 'waiting', reason }, true);
    return 'not saved';
  }
  document.saving.setState({ type: 'failed', code: error.code, reason }, true);
  if (error.code === 'conflict') return conflict(saving, file);
  return manner === 'quiet' ? 'not saved' : decideFailure(saving, file, reason);
}

/** Somebody else has saved the file: both are brought together, and saving goes on. */
async function conflict(saving: Saving, file: FileInfo): Promise<SaveOutcome> {
  const { environment, document, manner } = saving;
  const settleLater = manner === 'quiet' ? () => void saveDocument(environment, document) : null;
  const outcome = await bringTogether(environment, document, settleLater);
  if (outcome === 'reloaded') return 'saved';
  if (outcome === 'merged') return write(saving, file, document.editor.document.getState().fileHash);
  return outcome === 'open' || manner === 'quiet' ? 'not saved' : decideConflict(saving, file);
}

/** What the file holds now can't be merged: it is damaged, another document, or of a newer version. */
async function decideConflict({ environment, document, manner }: Saving, file: FileInfo): Promise<SaveOutcome> {
  if (document.onDisk.getState().newer) return saveDocumentAs(environment, document, manner);
  const answer = await environment.dialogs.ask('conflict', { name: file.name });
  if (answer === 'copy') return saveDocumentAs(environment, document, manner);
  return answer === 'overwrite' ? write({ environment, document, manner }, file, null) : 'not saved';
}

async function decideFailure(saving: Saving, file: FileInfo, reason: string): Promise<SaveOutcome> {
  const { environment, document, manner } = saving;
  const answer = await environment.dialogs.ask('saveFailed', { name: file.name, reason, mayKeep: manner === 'closing' });
  if (answer === 'elsewhere') return saveDocumentAs(environment, document, manner);
  if (answer === 'keep') return (await document.journal.flush()) ? 'kept' : 'not saved';
  return answer === 'again' ? write(saving, file, document.editor.document.getState().fileHash) : 'not saved';
}

/** The file's text without its history: what an export draws. */
export function exportText(editor: Editor): string {
  return serializeFile({ blueprint: editor.document.getState().blueprint, history: null });
}
