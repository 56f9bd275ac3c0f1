// The open documents, and what can be done with them: the flow of opening, saving and closing without React and without
// a page. One of them is in front, or none: then the home screen is.

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
  /** A file that is open already comes to the front as it is. */
  openFile(file: FileInfo): Promise<void>;
  openExample(id: string): Promise<void>;
  /** Saves the document in front. Returns whether it is on disk now. */
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** Closes the document in front, or another; asks first where something would be lost. Returns whether it is closed. */
  close(id?: string): Promise<boolean>;
  /** Asks once for each document that would lose something. Returns whether all are closed; where one stays, it is in front. */
  closeAll(): Promise<boolean>;
  /** Brings a document to the front; null: the home screen. */
  activate(id: string | null): void;
  /** To the next document in the order of the tabs (1) or the one before (-1). */
  next(by: 1 | -1): void;
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

  function activate(id: string | null): void {
    if (id === null || store.getState().open.some((document) => document.id === id)) store.setState({ front: id });
  }

  async function show(read: ReadDocument | null): Promise<void> {
    if (!read) return;
    const document = openDocument(environment, read);
    await environment.prepare(document.editor);
    store.setState({ open: [...store.getState().open, document], front: document.id });
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
    if (document.editor.isDirty()) activate(document.id);
    if (!(await mayClose(environment, document))) return false;
    store.setState(without(store.getState(), document));
    return true;
  }

  async function closeAll(): Promise<boolean> {
    for (const { id } of store.getState().open) {
      if (!(await close(id))) return false;
    }
    return true;
  }

  return {
    store,
    front,
    close,
    closeAll,
    activate,
    next(by) {
      const { open, front: id } = store.getState();
      const at = open.findIndex((document) => document.id === id);
      // From the home screen, which stands before the first.
      const to = at < 0 && by < 0 ? -1 : at + by;
      activate(open.at(to % open.length)?.id ?? id);
    },
    create: () => opens(() => show(blankDocument(environment))),
    open: () => opens(async () => showFile(await environment.picker.open())),
    openFile: (file) => opens(() => showFile(file)),
    openExample: (id) => opens(async () => show(await exampleDocument(environment, id))),
    save: () => withFront(front, (document) => saveDocument(environment, document)),
    saveAs: () => withFront(front, (document) => saveDocumentAs(environment, document)),
  };
}

type State = ReturnType<Documents['store']['getState']>;

/** Its right neighbour comes to the front, or its left one. */
function without({ open, front }: State, document: OpenDocument): State {
  const at = open.indexOf(document);
  const left = open.filter((other) => other !== document);
  const next = left[at] ?? left[at - 1] ?? null;
  return { open: left, front: front === document.id ? (next?.id ?? null) : front };
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

async function mayClose(environment: DocumentsEnvironment, document: OpenDocument): Promise<boolean> {
  if (!document.editor.isDirty()) return true;
  const { title } = document.editor.document.getState().blueprint;
  const answer = await environment.dialogs.ask('unsaved', { title: title || environment.translate()('sheet.untitled') });
  if (answer === 'save') return saveDocument(environment, document);
  return answer === 'discard';
}
