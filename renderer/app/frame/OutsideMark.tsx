// Says, as long as it is so, that others have done something to the file that has to be settled, and leads to it.

import { FileX, GitMerge } from 'lucide-react';
import { useStore } from 'zustand';
import { Tooltip } from '../../ui/Tooltip';
import { useTranslate } from '../../ui/translateContext';
import { useApp } from '../appContext';
import type { OpenDocument } from '../documents/openDocument';
import './ReadOnlyMark.css';

export function OutsideMark({ document }: { readonly document: OpenDocument }) {
  const { documents } = useApp().app;
  const t = useTranslate();
  const { gone, clashes } = useStore(document.outside);
  if (!gone && clashes === 0) return null;
  const Icon = gone ? FileX : GitMerge;
  return (
    <Tooltip text={t(gone ? 'outside.goneHint' : 'outside.settleHint')}>
      <button type="button" className="read-only" onClick={() => void (gone ? documents.save() : documents.settle())}>
        <Icon size={12} strokeWidth={2} aria-hidden />
        {gone ? t('outside.gone') : t('outside.settleCount', { count: clashes })}
      </button>
    </Tooltip>
  );
}
