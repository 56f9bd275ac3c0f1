// The open documents, and what can be done with them: the flow of opening, saving and closing without React and without
// a page. One of them is in front, or none: then the home screen is.

import { createStore } from 'zustand/vanilla';
import type { FileInfo } from '#shared/api/fields';
import { blankBlueprint } from '#shared/blueprint/create';
import { createEditor } from '../../editor/createEditor';
import type { DocumentsEnvironment, OpenDocument, SaveState } from './openDocument';
import { createOpenTabs, type OpenTabs } from './openTabs';
import { copiedDocument, exampleDocument, readDocument, type ReadDocument } from './readDocument';
import { saveDocument, saveDocumentAs } from './saveDocument';

export interface Documents extends Pick<OpenTabs, 'store' | 'front' | 'activate' | 'next'> {
  create(): Promise<void>;
  /** Asks for a file. */
  open(): Promise<void>;
  /** A file that is open already comes to the front as it is. */
  openFile(file: FileInfo): Promise<void>;
  openExample(id: string): Promise<void>;
  /** A file of which only the content is known: it opens as a copy that is saved nowhere yet. */
  openCopy(name: string, text: string): Promise<void>;
  /** Saves the document in front. Returns whether it is on disk now. */
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** Closes the document in front, or another; asks first where something would be lost. Returns whether it is closed. */
  close(id?: string): Promise<boolean>;
  /**
   * Asks once for each document that would lose something, and closes all of them or none. Returns whether they are
   * closed; the one at which the person changed their mind is in front.
   */
  closeAll(): Promise<boolean>;
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
  const tabs = createOpenTabs();
  const { store, front, activate, next } = tabs;
  let opening = false;

  async function show(read: ReadDocument | null): Promise<void> {
    if (!read) return;
    const document = openDocument(environment, read);
    await environment.prepare(document.editor);
    tabs.add(document);
  }

  /** Two tabs over one file would overwrite each other. */
  async function showFile(file: FileInfo | null): Promise<void> {
    if (!file) return;
    const there = openedFrom(store.getState().open, file);
    if (there) activate(there.id);
    else await show(await readDocument(environment, file));
  }

  /** One at a time: a second click while a file is being read does nothing. */
  async function opens(open: () => Promise<void>): Promise<void> {
    if (opening) return;
    opening = true;
    try {
      await open();
    } finally {
      opening = false;
    }
  }

  async function close(id = store.getState().front): Promise<boolean> {
    const document = store.getState().open.find((candidate) => candidate.id === id);
    if (!document) return true;
    if (!(await mayClose(environment, document, activate))) return false;
    tabs.remove(document);
    return true;
  }

  async function closeAll(): Promise<boolean> {
    for (const document of store.getState().open) {
      if (!(await mayClose(environment, document, activate))) return false;
    }
    tabs.clear();
    return true;
  }

  return {
    store, front, activate, next, close, closeAll,
    create: () => opens(() => show(blankDocument(environment))),
    open: () => opens(async () => showFile(await environment.picker.open())),
    openFile: (file) => opens(() => showFile(file)),
    openCopy: (name, text) => opens(async () => show(await copiedDocument(environment, name, text))),
    openExample: (id) => opens(async () => show(await exampleDocument(environment, id))),
    save: () => withFront(front, (document) => saveDocument(environment, document)),
    saveAs: () => withFront(front, (document) => saveDocumentAs(environment, document)),
  };
}

function openedFrom(open: readonly OpenDocument[], file: FileInfo): OpenDocument | undefined {
  return open.find((document) => document.editor.document.getState().file?.handle === file.handle);
}

function withFront(front: () => OpenDocument | null, run: (document: OpenDocument) => Promise<boolean>): Promise<boolean> {
  const document = front();
  return document ? run(document) : Promise.resolve(false);
}

function blankDocument({ editor, today }: DocumentsEnvironment): ReadDocument {
  const blueprint = blankBlueprint({ id: editor.createId('b'), title: '', createId: editor.createId, date: today() });
  return { document: { blueprint }, keeps: { history: true, extra: {} }, readOnly: false };
}

/** What is asked about is brought to the front, so that people see what they decide on. */
async function mayClose(environment: DocumentsEnvironment, document: OpenDocument, show: (id: string) => void): Promise<boolean> {
  if (!document.editor.isDirty()) return true;
  show(document.id);
  const { title } = document.editor.document.getState().blueprint;
  const answer = await environment.dialogs.ask('unsaved', { title: title || environment.translate()('sheet.untitled') });
  if (answer === 'save') return saveDocument(environment, document);
  return answer === 'discard';
}
