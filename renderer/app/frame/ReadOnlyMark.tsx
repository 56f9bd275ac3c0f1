// Says, as long as it is so, that the file can't be changed, and leads to the way out.

import { Lock } from 'lucide-react';
import { useStore } from 'zustand';
import { Tooltip } from '../../ui/Tooltip';
import { useTranslate } from '../../ui/translateContext';
import type { OpenDocument } from '../documents/openDocument';
import './ReadOnlyMark.css';

interface ReadOnlyMarkProps {
  readonly document: OpenDocument;
  readonly onSaveAs: () => void;
}

export function ReadOnlyMark({ document, onSaveAs }: ReadOnlyMarkProps) {
  const t = useTranslate();
  const readOnly = useStore(document.onDisk, (file) => file.readOnly);
  if (!readOnly) return null;
  return (
    <Tooltip text={t('save.readOnlyHint')}>
      <button type="button" className="read-only" onClick={onSaveAs}>
        <Lock size={12} strokeWidth={2} aria-hidden />
        {t('save.readOnly')}
      </button>
    </Tooltip>
  );
}
