// The files opened last. One that is not there any more stays, greyed, until it is removed: its drive may come back.

import { FileImage, FileText, FileX2, X } from 'lucide-react';
import type { FileInfo } from '#shared/api/fields';
import { MAY_CARRY } from '#shared/format/carried/carried';
import { IconButton } from '../ui/IconButton';
import { timeAgo } from '../ui/timeAgo';
import { useLocale, useTranslate } from '../ui/translateContext';
import type { RecentFile } from './recentFile';
import './RecentFiles.css';

interface RecentFilesProps {
  readonly files: readonly RecentFile[];
  readonly now: number;
  readonly onOpen: (file: FileInfo) => void;
  readonly onRemove: (file: FileInfo) => void;
}

export function RecentFiles({ files, now, onOpen, onRemove }: RecentFilesProps) {
  const t = useTranslate();
  if (files.length === 0) return <p className="recent-empty">{t('home.recentEmptyText')}</p>;
  return (
    <ul className="recent">
      {files.map((file) => (
        <RecentRow key={file.handle} file={file} now={now} onOpen={onOpen} onRemove={onRemove} />
      ))}
    </ul>
  );
}

function RecentRow({ file, now, onOpen, onRemove }: Omit<RecentFilesProps, 'files'> & { readonly file: RecentFile }) {
  const t = useTranslate();
  const locale = useLocale();
  const Icon = file.missing ? FileX2 : MAY_CARRY.test(file.name) ? FileImage : FileText;
  const info = { handle: file.handle, name: file.name, place: file.place };
  return (
    <li className={`recent-row ${file.missing ? 'recent-missing' : ''}`}>
      <button type="button" className="recent-open" title={file.missing ? t('home.missingHint') : file.place} onClick={() => onOpen(info)}>
        <Icon size={18} strokeWidth={1.5} aria-hidden />
        <span className="recent-text">
          <span className="recent-name">{file.name.replace(/\.blueprint$/, '')}</span>
          <span className="recent-meta">{file.missing ? t('home.missing') : timeAgo(file.openedAt, now, locale, t)} · {file.place}</span>
        </span>
      </button>
      <IconButton className="recent-remove" icon={X} size="small" label={t('home.removeRecent')} onClick={() => onRemove(info)} />
    </li>
  );
}
