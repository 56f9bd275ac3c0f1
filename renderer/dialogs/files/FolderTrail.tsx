// Where we are: the folders from the top down to the one shown; each leads there.

import { ChevronRight } from 'lucide-react';
import { useTranslate } from '../../ui/translateContext';
import type { FolderView } from './useFolder';
import './FolderTrail.css';

const SHOWN = 4;

export function FolderTrail({ view }: { readonly view: FolderView }) {
  const t = useTranslate();
  const shown = view.trail.slice(-SHOWN);
  return (
    <nav className="folder-trail" aria-label={t('pick.folders')}>
      <ol>
        {shown.map((folder, index) => {
          const last = index === shown.length - 1;
          return (
            <li key={folder.handle}>
              {index > 0 && <ChevronRight size={14} strokeWidth={1.75} aria-hidden />}
              <button type="button" title={folder.place} disabled={last} aria-current={last ? 'location' : undefined} onClick={() => view.enter(folder)}>
                {folder.name}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
