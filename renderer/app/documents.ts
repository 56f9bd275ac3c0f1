// The open documents, and what can be done with them: the flow of opening, saving and closing without React and without
// a page. There is a list and a document in front, so that tabs can come; for now opening one closes the one before.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FileInfo } from '#shared/api/contract';
import { blankBlueprint } from '#shared/blueprint/create';
import { createEditor } from '../editor/createEditor';
import type { DocumentsEnvironment, OpenDocument, SaveState } from './openDocument';
import { exampleDocument, readDocument, type ReadDocument } from './readDocument';
import { saveDocument, saveDocumentAs } from './saveDocument';

export interface Documents {
  readonly store: StoreApi<{ readonly open: readonly OpenDocument[]; readonly front: string | null }>;
  front(): OpenDocument | null;
  create(): Promise<void>;
  /** Asks for a file. */
  open(): Promise<void>;
  openFile(file: FileInfo): Promise<void>;
  openExample(id: string): Promise<void>;
  /** Saves the document in front. Returns whether it is on disk now. */
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** Closes the document in front; asks first where something would be lost. Returns whether it is closed. */
  close(): Promise<boolean>;
}

const idle: SaveState = { type: 'idle' };

function openDocument(environment: DocumentsEnvironment, read: ReadDocument): OpenDocument {
  return {
    id: environment.editor.createId('doc'),
    editor: createEditor(environment.editor, read.document),
    saving: createStore<SaveState>(() => idle),
    keeps: read.keeps,
    readOnly: read.readOnly,
  };
}

export function createDocuments(environment: DocumentsEnvironment): Documents {
  const store: Documents['store'] = createStore(() => ({ open: [], front: null }));
  let opening = false;

  function front(): OpenDocument | null {
    const { open, front: id } = store.getState();
    return open.find((document) => document.id === id) ?? null;
  }

  async function show(read: ReadDocument | null): Promise<void> {
    if (!read) return;
    const document = openDocument(environment, read);
    await environment.prepare(document.editor);
    if (await close()) store.setState({ open: [document], front: document.id });
  }

  /** One at a time: a second click while a file is being read does nothing. */
  async function opens(read: () => Promise<ReadDocument | null>): Promise<void> {
    if (opening) return;
    opening = true;
    try {
      await show(await read());
    } finally {
      opening = false;
    }
  }

  async function close(): Promise<boolean> {
    const document = front();
    if (!document) return true;
    if (!(await mayClose(environment, document))) return false;
    store.setState({ open: store.getState().open.filter((other) => other !== document), front: null });
    return true;
  }

  return {
    store,
    front,
    close,
    create: () => opens(() => Promise.resolve(blankDocument(environment))),
    open: () => opens(async () => {
      const file = await environment.picker.open();
      return file && readDocument(environment, file);
    }),
    openFile: (file) => opens(() => readDocument(environment, file)),
    openExample: (id) => opens(() => exampleDocument(environment, id)),
    save: () => withFront(front, (document) => saveDocument(environment, document)),
    saveAs: () => withFront(front, (document) => saveDocumentAs(environment, document)),
  };
}

function withFront(front: () => OpenDocument | null, run: (document: OpenDocument) => Promise<boolean>): Promise<boolean> {
  const document = front();
  return document ? run(document) : Promise.resolve(false);
}

function blankDocument({ editor, today }: DocumentsEnvironment): ReadDocument {
  const blueprint = blankBlueprint({ id: editor.createId('b'), title: '', createId: editor.createId, date: today() });
  return { document: { blueprint }, keeps: { history: true, extra: {} }, readOnly: false };
}

async function mayClose(environment: DocumentsEnvironment, document: OpenDocument): Promise<boolean> {
  if (!document.editor.isDirty()) return true;
  const { title } = document.editor.document.getState().blueprint;
  const answer = await environment.dialogs.ask('unsaved', { title: title || environment.translate()('sheet.untitled') });
  if (answer === 'save') return saveDocument(environment, document);
  return answer === 'discard';
}
