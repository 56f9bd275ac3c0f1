// Follows the files of the open documents: tells the shell which they are, and brings together what somebody else has
// changed with what is open here, as soon as nobody is in the middle of something.

import type { DocumentsEnvironment, OpenDocument } from '../openDocument';
import type { OpenTabs } from '../openTabs';
import { bringTogether } from './bringTogether';

/** @param settle brings the document to the front and settles what clashes */
export function followFiles(environment: DocumentsEnvironment, { store }: OpenTabs, settle: (document: OpenDocument) => void): void {
  const { host, page, hidden } = environment;
  let said = '';
  let stopDocuments = (): void => undefined;

  function say(): void {
    const files = store.getState().open.flatMap(({ editor }) => {
      const { file, fileHash } = editor.document.getState();
      return file && fileHash !== null ? [{ handle: file.handle, hash: fileHash }] : [];
    });
    const now = { page, files, hidden: hidden?.getState() ?? false };
    const known = files.length === 0 ? '' : JSON.stringify(now);
    if (known === said) return;
    said = known;
    void host.request('files.watch', now);
  }

  function follow(): void {
    stopDocuments();
    const stops = store.getState().open.map((document) => document.editor.document.subscribe(() => {
      say();
      // Undone to where it began: theirs can take its place.
      if (document.outside.getState().clashes > 0 && !document.editor.isDirty()) void bring(document);
    }));
    stopDocuments = () => stops.forEach((stop) => stop());
    say();
  }

  async function bring(document: OpenDocument): Promise<void> {
    if (store.getState().open.includes(document)) await bringTogether(environment, document, () => settle(document));
  }

  async function changed(document: OpenDocument, hash: string | null): Promise<void> {
    document.outside.setState({ gone: hash === null });
    if (hash !== null && hash !== document.editor.document.getState().fileHash) await bring(document);
  }

  host.on('files.changed', ({ handle, hash }) => {
    for (const document of store.getState().open) {
      if (document.editor.document.getState().file?.handle === handle) void changed(document, hash);
    }
  });
  store.subscribe(follow);
  hidden?.subscribe(say);
}
