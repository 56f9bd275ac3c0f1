// What the home screen shows beside the recent files: one of the chosen folders, or the examples.

import { FolderClosed, FolderPlus } from 'lucide-react';
import type { FileInfo } from '#shared/api/fields';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import './LibraryTabs.css';

interface LibraryTabsProps {
  readonly folders: readonly FileInfo[];
  readonly shown: string | null;
  readonly onShow: (folder: string | null) => void;
  readonly onAdd: () => void;
}

export function LibraryTabs({ folders, shown, onShow, onAdd }: LibraryTabsProps) {
  const t = useTranslate();
  return (
    <nav className="library-tabs" aria-label={t('library.places')}>
      <ul>
        {folders.map(({ handle, name, place }) => (
          <li key={handle}>
            <button type="button" aria-current={handle === shown ? 'page' : undefined} title={`${place}/${name}`} onClick={() => onShow(handle)}>
              <FolderClosed size={16} strokeWidth={1.75} aria-hidden />
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-current={shown === null ? 'page' : undefined} onClick={() => onShow(null)}>{t('templates.tab')}</button>
        </li>
      </ul>
      <IconButton icon={FolderPlus} label={t('action.addLibraryFolder')} onClick={onAdd} />
    </nav>
  );
}
