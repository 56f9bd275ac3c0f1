// Above the gallery: search, order, how many there are, and what else can be done with the folder.

import { Ellipsis, FolderMinus, FolderPlus, RefreshCw, TriangleAlert } from 'lucide-react';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { Segmented } from '../../ui/Segmented';
import { useTranslate } from '../../ui/translateContext';
import type { LibrarySort } from './arrangeFiles';
import type { Library } from './library';
import { LibrarySearch } from './LibrarySearch';
import type { LibraryState } from './libraryState';

interface LibraryBarProps {
  readonly library: Library;
  readonly state: LibraryState;
  /** How many are shown, after searching. */
  readonly shownCount: number;
  readonly query: string;
  readonly sort: LibrarySort;
  readonly onQuery: (query: string) => void;
  readonly onSort: (sort: LibrarySort) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
}

export function LibraryBar(props: LibraryBarProps) {
  const t = useTranslate();
  const { library, state, shownCount, query, sort } = props;
  return (
    <>
      <div className="library-bar">
        <LibrarySearch query={query} onQuery={props.onQuery} onEnter={props.onEnter} onDown={props.onDown} />
        <Segmented
          label={t('library.sort')}
          hideLabel
          value={sort}
          segments={[{ value: 'changed', label: t('library.sortChanged') }, { value: 'name', label: t('library.sortName') }]}
          onChange={props.onSort}
        />
        <span className="library-count" role="status">
          {state.files && (query ? t('library.found', { count: shownCount }) : t('library.count', { count: shownCount }))}
        </span>
        <FolderMenu library={library} state={state} />
      </div>
      <Notices state={state} />
    </>
  );
}

function FolderMenu({ library, state }: Pick<LibraryBarProps, 'library' | 'state'>) {
  const t = useTranslate();
  const entries = (): readonly MenuEntry[] => [
    { type: 'item', id: 'refresh', label: t('action.refreshLibrary'), icon: RefreshCw, shortcut: 'F5', onSelect: () => void library.refresh() },
    { type: 'item', id: 'add', label: t('action.addLibraryFolder'), icon: FolderPlus, onSelect: () => void library.addFolder() },
    { type: 'separator', id: 'line' },
    {
      type: 'item', id: 'remove', label: t('library.removeFolder'), icon: FolderMinus,
      onSelect: () => void (state.shown !== null && library.removeFolder(state.shown)),
    },
  ];
  return <Menu align="end" trigger={<IconButton icon={Ellipsis} label={t('library.menu')} />} entries={entries} />;
}

/** What is not as it should be, although there is something to see. */
function Notices({ state: { files, error, unreadable, more } }: Pick<LibraryBarProps, 'state'>) {
  const t = useTranslate();
  if (!files) return null;
  return (
    <>
      {error && <Notice isError text={`${t(`error.${error.code}`, error.args)} ${t('library.stale')}`} />}
      {unreadable.length > 0 && (
        <Notice text={t('library.unreadable', { count: unreadable.length, names: unreadable.map(({ name }) => name).slice(0, 3).join(', ') })} />
      )}
      {more && <Notice text={t('library.more')} />}
    </>
  );
}

function Notice({ text, isError = false }: { readonly text: string; readonly isError?: boolean }) {
  return (
    <p className={`library-notice ${isError ? 'library-notice-error' : ''}`} role={isError ? 'alert' : undefined}>
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden />
      {text}
    </p>
  );
}
