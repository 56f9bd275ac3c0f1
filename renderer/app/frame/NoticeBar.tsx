// A quiet line above the sheet about this document, with what can be done about it.

import { useStore } from 'zustand';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/translateContext';
import type { OpenDocument } from '../documents/openDocument';
import './NoticeBar.css';

export function NoticeBar({ document }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const notice = useStore(document.notice);
  if (!notice) return null;
  return (
    <aside className="notice-bar" aria-label={t('notice.name')}>
      <p className="notice-text" role="status">{t(notice.text.key, notice.text.params)}</p>
      {notice.actions.map(({ label, run }) => (
        <Button key={label} variant="quiet" onClick={run}>{t(label)}</Button>
      ))}
    </aside>
  );
}
