// The open documents, and what can be done with them: the flow of opening, saving and closing without React and without
// a page. One of them is in front, or none: then the home screen is.

import type { FileInfo } from '#shared/api/fields';
import { blankBlueprint } from '#shared/blueprint/create';
import { MAY_CARRY, type ByteSource } from '#shared/format/carried/carried';
import { createClosing } from './closeDocument';
import { createOpenDocument } from './createOpenDocument';
import type { DocumentsEnvironment, OpenDocument } from './openDocument';
import { createOpenTabs, type OpenTabs } from './openTabs';
import { droppedPictureDocument, pictureDocument } from './pictureDocument';
import { copiedDocument, exampleDocument, nowhere, readDocument, templateDocument, type ReadDocument } from './readDocument';
import { recoverDocuments } from './recoverDocuments';
import { restoredNotice } from './restoredNotice';
import { saveDocument, saveDocumentAs, settleDocument, type SaveOutcome } from './saveDocument';
import { followFiles } from './team/followFiles';

export interface Documents extends Pick<OpenTabs, 'store' | 'front' | 'activate' | 'next'> {
  create(): Promise<void>;
  /** Opens again what a crash has left behind; once, at the start. */
  recover(): Promise<void>;
  /** Sends to the crash journals what is not there yet: the page may be about to go. */
  keepSafe(): void;
  /** Asks for a file. */
  open(): Promise<void>;
  /** A file that is open already comes to the front as it is. */
  openFile(file: FileInfo): Promise<void>;
  openExample(id: string): Promise<void>;
  /** A new document that begins with what the template holds. */
  openTemplate(id: string): Promise<void>;
  /** A file of which only the content is known (null: not a text): it opens as a copy that is saved nowhere yet. */
  openCopy(name: string, text: string | null): Promise<void>;
  /** A picture of which only the content is known: what it carries opens as a document that is saved nowhere yet. */
  openPicture(name: string, source: ByteSource): Promise<void>;
  /** Saves the document in front. Returns whether it is on disk now. */
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** Settles what clashes with what others have saved, and saves the document in front. Returns whether it is on disk now. */
  settle(): Promise<boolean>;
  /** Closes the document in front, or another; asks first where something would be lost. Returns whether it is closed. */
  close(id?: string): Promise<boolean>;
  /**
   * Asks once for each document that would lose something, and closes all of them or none. Returns whether they are
   * closed; the one at which the person changed their mind is in front.
   */
  closeAll(): Promise<boolean>;
}

export function createDocuments(environment: DocumentsEnvironment): Documents {
  const tabs = createOpenTabs();
  const { store, front, activate, next } = tabs;
  const { close, closeAll } = createClosing(environment, tabs);
  followFiles(environment, tabs, (document) => {
    activate(document.id);
    void settleDocument(environment, document);
  });
  let opening = false;

  async function show(read: ReadDocument | null): Promise<void> {
    if (!read) return;
    const document = createOpenDocument(environment, read);
    await environment.prepare(document.editor);
    tabs.add(document);
  }

  /** Two tabs over one file would overwrite each other. */
  async function showFile(file: FileInfo | null): Promise<void> {
    if (!file) return;
    const there = openedFrom(store.getState().open, file);
    if (there) activate(there.id);
    else await show(await (MAY_CARRY.test(file.name) ? pictureDocument : readDocument)(environment, file));
  }

  const isOpen = (file: FileInfo): boolean => openedFrom(store.getState().open, file) !== undefined;

  const recover = () => recoverDocuments(environment, isOpen, async (restored) => {
    const document = createOpenDocument(environment, restored, restored);
    document.notice.setState(restoredNotice(document, restored.text, () => void close(document.id)));
    await environment.prepare(document.editor);
    tabs.add(document);
  });

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

  return {
    store, front, activate, next, close, closeAll, recover,
    keepSafe: () => void store.getState().open.forEach(({ journal }) => void journal.flush()),
    create: () => opens(() => show(blankDocument(environment))),
    open: () => opens(async () => showFile(await environment.picker.open())),
    openFile: (file) => opens(() => showFile(file)),
    openCopy: (name, text) => opens(async () => show(await copiedDocument(environment, name, text))),
    openPicture: (name, source) => opens(async () => show(await droppedPictureDocument(environment, name, source))),
    openTemplate: (id) => opens(async () => show(await templateDocument(environment, id, environment.today()))),
    openExample: (id) => opens(async () => show(await exampleDocument(environment, id))),
    save: () => withFront(front, (document) => saveDocument(environment, document)),
    settle: () => withFront(front, (document) => settleDocument(environment, document)),
    saveAs: () => withFront(front, (document) => saveDocumentAs(environment, document)),
  };
}

function openedFrom(open: readonly OpenDocument[], file: FileInfo): OpenDocument | undefined {
  return open.find((document) => document.editor.document.getState().file?.handle === file.handle);
}

async function withFront(front: () => OpenDocument | null, run: (document: OpenDocument) => Promise<SaveOutcome>): Promise<boolean> {
  const document = front();
  return document !== null && (await run(document)) === 'saved';
}

function blankDocument({ editor, today }: DocumentsEnvironment): ReadDocument {
  const blueprint = blankBlueprint({ id: editor.createId('b'), title: '', createId: editor.createId, date: today() });
  return { document: { blueprint }, keeps: { history: true, extra: {} }, onDisk: nowhere };
}
