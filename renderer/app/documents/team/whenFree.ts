// Waits until nobody is in the middle of something: a gesture, a text, a composition, a save. What is half done belongs
// to the document as it was when it began.

import type { Editor } from '../../../editor/editor';
import type { DocumentsEnvironment, OpenDocument } from '../openDocument';

/** ms between looks. */
const AGAIN_MS = 200;

function isInGesture({ session }: Editor): boolean {
  const { editing, preview, rubber, marquee, bending, carried, movedHeader, connectingFrom } = session.getState();
  return [editing, preview, rubber, marquee, bending, carried, movedHeader, connectingFrom].some((busy) => busy !== null);
}

export function isFree({ isTyping }: DocumentsEnvironment, { editor, saving }: OpenDocument): boolean {
  return saving.getState().type !== 'saving' && !isInGesture(editor) && !isTyping?.();
}

export async function whenFree(environment: DocumentsEnvironment, document: OpenDocument): Promise<void> {
  while (!isFree(environment, document)) {
    await new Promise<void>((done) => {
      environment.later(AGAIN_MS, done);
    });
  }
}
