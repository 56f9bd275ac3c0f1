// Saving that nobody asks for: after a pause in the work, where the person wants that, and again after another program
// has held the file. It never asks and never decides anything: over a conflict it stops.

import type { StoreApi } from 'zustand/vanilla';
import type { Preferences } from '#shared/api/preferences';
import type { DocumentsEnvironment, OpenDocument } from './openDocument';
import { saveDocument } from './saveDocument';

/** ms without a change until it is saved. */
const PAUSE_MS = 3000;
/** ms from one try to the next while the file is held; the last goes on. */
const TRIES_MS = [2000, 5000, 10_000, 30_000];

type Background = Pick<OpenDocument, 'editor' | 'saving' | 'onDisk'>;

function mayAutosave({ editor, saving, onDisk }: Background, preferences: StoreApi<Preferences>): boolean {
  const state = saving.getState();
  if (!preferences.getState().autosave || !editor.document.getState().file || onDisk.getState().readOnly) return false;
  return state.type === 'idle' || (state.type === 'failed' && state.code !== 'conflict');
}

/** Follows the document. Returns how to stop. */
export function saveInBackground(environment: DocumentsEnvironment, document: OpenDocument): () => void {
  const { editor, saving } = document;
  const { preferences } = environment.editor;
  let tries = 0;
  let cancel = (): void => undefined;

  const save = () => void saveDocument(environment, document, 'quiet');

  function afterPause(): void {
    if (saving.getState().type === 'waiting') return;
    cancel();
    if (!editor.isDirty() || !mayAutosave(document, preferences)) return;
    cancel = environment.later(PAUSE_MS, () => {
      // A text that is being typed is saved when it is done.
      if (editor.session.getState().editing) afterPause();
      else if (mayAutosave(document, preferences)) save();
    });
  }

  function onSaving(): void {
    const { type } = saving.getState();
    if (type === 'waiting') {
      cancel();
      cancel = environment.later(TRIES_MS[Math.min(tries, TRIES_MS.length - 1)] ?? PAUSE_MS, save);
      tries += 1;
    } else if (type === 'idle') {
      tries = 0;
      afterPause();
    }
  }

  const stops = [editor.document.subscribe(afterPause), saving.subscribe(onSaving), preferences.subscribe(afterPause)];
  return () => {
    cancel();
    stops.forEach((stop) => stop());
  };
}
