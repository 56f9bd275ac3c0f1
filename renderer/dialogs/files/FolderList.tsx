// The contents of a folder as a list box: arrows move, Enter opens, Backspace goes up, typing jumps to a name.

import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { FileImage, FileText, Folder } from 'lucide-react';
import type { FolderEntry } from '#shared/api/fields';
import { MAY_CARRY } from '#shared/format/carried/carried';
import { EmptyState } from '../../ui/EmptyState';
import { timeAgo } from '../../ui/timeAgo';
import { useLocale, useTranslate } from '../../ui/translateContext';
import type { FolderView } from './useFolder';
import './FolderList.css';

interface FolderListProps {
  readonly view: FolderView;
  readonly now: number;
  readonly selected: string | null;
  readonly autoFocus?: boolean;
  readonly onSelect: (entry: FolderEntry) => void;
  /** Enter or double click. */
  readonly onOpen: (entry: FolderEntry) => void;
}

export function FolderList({ view, now, selected, autoFocus = false, onSelect, onOpen }: FolderListProps) {
  const t = useTranslate();
  const locale = useLocale();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const at = view.entries.findIndex((entry) => entry.handle === selected);
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Backspace') return view.up();
    const current = view.entries[at];
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      return onOpen(current);
    }
    const next = entryForKey(view.entries, at, event);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  }
  return (
    <div
      ref={box}
      className="folder-list"
      role="listbox"
      tabIndex={0}
      data-autofocus={autoFocus ? '' : undefined}
      aria-label={t('pick.contents', { folder: view.trail.at(-1)?.name ?? '' })}
      aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
      aria-busy={view.loading}
      onKeyDown={onKeyDown}
    >
      {view.entries.map((entry, index) => (
        <div
          key={entry.handle}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="folder-entry"
          onClick={() => onSelect(entry)}
          onDoubleClick={() => onOpen(entry)}
        >
          <EntryIcon entry={entry} />
          <span className="folder-entry-name">{entry.name}</span>
          <span className="folder-entry-time">{timeAgo(entry.modifiedAt, now, locale, t)}</span>
        </div>
      ))}
      {!view.loading && !view.error && view.entries.length === 0 && <EmptyState title={t('pick.empty')} text={t('pick.emptyText')} />}
      {view.loading && view.entries.length === 0 && <p className="folder-note">{t('pick.loading')}</p>}
      {view.error && <p className="folder-note" role="alert">{t(`error.${view.error.code}`, view.error.args)}</p>}
    </div>
  );
}

function EntryIcon({ entry }: { readonly entry: FolderEntry }) {
  const t = useTranslate();
  if (entry.kind === 'folder') return <Folder size={16} strokeWidth={1.75} aria-label={t('pick.folder')} />;
  const Icon = MAY_CARRY.test(entry.name) ? FileImage : FileText;
  return <Icon size={16} strokeWidth={1.75} aria-hidden />;
}

/** Which entry a key leads to. */
function entryForKey(entries: readonly FolderEntry[], at: number, event: KeyboardEvent): FolderEntry | undefined {
  switch (event.key) {
    case 'ArrowDown': return entries[Math.min(at + 1, entries.length - 1)];
    case 'ArrowUp': return entries[Math.max(at - 1, 0)];
    case 'Home': return entries[0];
    case 'End': return entries.at(-1);
  }
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const rotated = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return rotated.find((entry) => entry.name.toLowerCase().startsWith(event.key.toLowerCase()));
}
