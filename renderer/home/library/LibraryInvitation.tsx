// Shown as long as no folder is chosen: what the library is, and how to have one.

import { FolderSearch } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/translateContext';
import './LibraryInvitation.css';

export function LibraryInvitation({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslate();
  return (
    <section className="library-invitation" aria-labelledby="library-invitation">
      <span className="library-invitation-icon"><FolderSearch size={22} strokeWidth={1.5} aria-hidden /></span>
      <div>
        <h2 id="library-invitation" className="home-heading">{t('library.invitation')}</h2>
        <p className="home-text">{t('library.invitationText')}</p>
      </div>
      <Button onClick={onAdd}>{t('library.choose')}</Button>
    </section>
  );
}
