// Makes an open document of what was read, with what goes on beside it: the crash journal, and saving by itself.

import { createStore } from 'zustand/vanilla';
import { createEditor } from '../../editor/createEditor';
import { saveInBackground } from './backgroundSaving';
import { createDocumentJournal } from './documentJournal';
import type { TakenJournal } from './journalWriter';
import { documentName, type DocumentsEnvironment, type Notice, type OnDisk, type OpenDocument, type Outside, type SaveState } from './openDocument';
import type { ReadDocument } from './readDocument';

/** What only a restored document has. */
interface Restored {
  readonly journal: TakenJournal;
  readonly draftOf: OpenDocument['draftOf'];
}

const idle: SaveState = { type: 'idle' };
const settled: Outside = { gone: false, clashes: 0, choices: {} };

export function createOpenDocument(environment: DocumentsEnvironment, read: ReadDocument, restored: Restored | null = null): OpenDocument {
  const { createId } = environment.editor;
  const editor = createEditor(environment.editor, read.document);
  const onDisk = createStore<OnDisk>(() => read.onDisk);
  const saving = createStore<SaveState>(() => idle);
  const draftOf = restored?.draftOf ?? null;
  const { keeps } = read;
  const name = () => editor.document.getState().blueprint.title;
  const journal = createDocumentJournal(environment, { editor, keeps, onDisk, name }, restored?.journal ?? null);
  const stops: (() => void)[] = [journal.stop];
  const document: OpenDocument = {
    id: createId('doc'),
    editor, saving, onDisk, journal, keeps, draftOf,
    outside: createStore<Outside>(() => settled),
    notice: createStore<Notice | null>(() => null),
    name: () => documentName({ editor, draftOf }, environment.translate()),
    stop: () => stops.forEach((stop) => stop()),
  };
  stops.push(saveInBackground(environment, document));
  return document;
}
