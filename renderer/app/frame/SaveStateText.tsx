// Whether what is on the screen is on the disk.

import { useStore } from 'zustand';
import type { Translate } from '#shared/i18n/messages';
import { useTranslate } from '../../ui/translateContext';
import type { OpenDocument } from '../documents/openDocument';
import './SaveStateText.css';

/** The words, and whether they are bad news. */
function saveStateText(document: OpenDocument, t: Translate): { readonly text: string; readonly failed: boolean } {
  const saving = document.saving.getState();
  const dirty = document.editor.isDirty();
  const { file } = document.editor.document.getState();
  if (saving.type === 'saving') return { text: t('save.saving'), failed: false };
  // What clashes is said beside it, with the way out.
  const isOpen = document.outside.getState().clashes > 0;
  if (saving.type === 'failed' && !isOpen && (dirty || !file)) return { text: t('save.failed', { reason: saving.reason }), failed: true };
  if (saving.type === 'waiting' && dirty) return { text: t('save.waiting', { reason: saving.reason }), failed: false };
  if (!file) return { text: t('save.new'), failed: false };
  if (dirty) return { text: t('save.edited'), failed: false };
  return { text: document.onDisk.getState().readOnly ? '' : t('save.saved'), failed: false };
}

export function SaveStateText({ document }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const file = useStore(document.editor.document, (state) => state.file);
  useStore(document.editor.document, (state) => state.history);
  useStore(document.editor.document, (state) => state.savedEntry);
  const { type } = useStore(document.saving);
  useStore(document.onDisk);
  useStore(document.outside);
  const { text, failed } = saveStateText(document, t);
  return (
    <span className={`save-state ${failed ? 'save-state-failed' : ''}`} role="status" title={failed || type === 'waiting' ? text : file?.place}>
      {text}
    </span>
  );
}
