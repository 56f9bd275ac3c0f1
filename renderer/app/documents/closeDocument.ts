// Closing: asks once where something would be lost. What is given up leaves the journal too; what could not be saved may
// stay there for the next start.

import type { OpenTabs } from './openTabs';
import { saveDocument } from './saveDocument';
import type { DocumentsEnvironment, OpenDocument } from './openDocument';

/** What happens to the journal when the document closes; null: it stays open. */
type Leaving = 'end' | 'keep' | null;

/** What is asked about is brought to the front, so that people see what they decide on. */
async function mayClose(environment: DocumentsEnvironment, document: OpenDocument, show: (id: string) => void): Promise<Leaving> {
  // Of a file that is gone, this is the only copy.
  if (!document.editor.isDirty() && !document.outside.getState().gone) return 'end';
  show(document.id);
  const answer = await environment.dialogs.ask('unsaved', { title: document.name() ?? environment.translate()('sheet.untitled') });
  if (answer === 'discard') return 'end';
  if (answer !== 'save') return null;
  const outcome = await saveDocument(environment, document, 'closing');
  if (outcome === 'kept') return 'keep';
  return outcome === 'saved' ? 'end' : null;
}

async function leave(document: OpenDocument, how: 'end' | 'keep'): Promise<void> {
  document.stop();
  if (how === 'end') await document.journal.end();
}

/** The ways to close documents; `Documents` says what they do. */
export function createClosing(environment: DocumentsEnvironment, tabs: OpenTabs) {
  const { store, activate } = tabs;

  async function close(id = store.getState().front): Promise<boolean> {
    const document = store.getState().open.find((candidate) => candidate.id === id);
    if (!document) return true;
    const leaving = await mayClose(environment, document, activate);
    if (!leaving) return false;
    tabs.remove(document);
    await leave(document, leaving);
    return true;
  }

  async function closeAll(): Promise<boolean> {
    const { open } = store.getState();
    const decided: (readonly [OpenDocument, 'end' | 'keep'])[] = [];
    for (const document of open) {
      const leaving = await mayClose(environment, document, activate);
      if (!leaving) return false;
      decided.push([document, leaving]);
    }
    tabs.clear();
    await Promise.all(decided.map(([document, leaving]) => leave(document, leaving)));
    return true;
  }

  return { close, closeAll };
}
