// The folder that is shown: search and order above, the gallery below, and what to do where there is nothing to see.

import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { FileInfo } from '#shared/api/fields';
import { useTranslate } from '../../ui/translateContext';
import { entriesOf, type Entry, type LibrarySort } from './arrangeFiles';
import { Gallery } from './Gallery';
import type { Library } from './library';
import { LibraryBar } from './LibraryBar';
import { LibraryNothing } from './LibraryNothing';
import type { LibraryState } from './libraryState';
import { createOrderKeeper } from './orderKeeper';
import { matches, searchWords } from './searchFiles';
import './LibraryView.css';

export interface LibraryViewProps {
  readonly library: Library;
  readonly sort: LibrarySort;
  readonly now: number;
  readonly onSort: (sort: LibrarySort) => void;
  readonly onOpen: (file: FileInfo) => void;
}

/** The files that fit the search, in the order in which they are shown. */
function useEntries({ files, details, current, shown, ordered }: LibraryState, sort: LibrarySort, words: readonly string[]): readonly Entry[] {
  const [keeper] = useState(createOrderKeeper);
  const all = useMemo(() => entriesOf(files ?? [], details), [files, details]);
  const complete = files !== null && current.size >= files.length;
  return useMemo(
    () => keeper(all.filter((entry) => matches(entry, words)), { folder: shown, sort, words, ordered, complete }),
    [keeper, all, words, shown, sort, ordered, complete],
  );
}

/** Whoever comes back from a blueprint finds the gallery where they left it. */
function usePlace(section: React.RefObject<HTMLElement | null>, { places }: Library, folder: string | null): void {
  useLayoutEffect(() => {
    const home = section.current?.closest('.home');
    if (!home || folder === null) return undefined;
    home.scrollTop = places.get(folder) ?? 0;
    return () => void places.set(folder, home.scrollTop);
  }, [section, places, folder]);
}

export function LibraryView({ library, sort, now, onSort, onOpen }: LibraryViewProps) {
  const t = useTranslate();
  const state = useStore(library.store);
  const { query } = state;
  const setQuery = library.search;
  // Typing goes first; the gallery follows.
  const deferred = useDeferredValue(query);
  const words = useMemo(() => searchWords(deferred), [deferred]);
  const entries = useEntries(state, sort, words);
  const section = useRef<HTMLElement>(null);
  usePlace(section, library, state.shown);
  const folder = state.folders?.find(({ handle }) => handle === state.shown);
  const first = entries[0];
  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.key !== 'Escape' || query === '' || event.defaultPrevented) return;
    event.preventDefault();
    setQuery('');
  }
  return (
    <section ref={section} className="library" aria-label={folder?.name} aria-busy={state.files === null && !state.error}>
      <div role="presentation" onKeyDown={onKeyDown}>
        <LibraryBar
          library={library}
          state={state}
          shownCount={entries.length}
          query={query}
          sort={sort}
          onQuery={setQuery}
          onSort={onSort}
          onEnter={() => first && query !== '' && onOpen(first.file)}
          onDown={() => section.current?.querySelector<HTMLElement>('.library-card[tabindex="0"]')?.focus()}
        />
        {entries.length > 0
          ? (
            <Gallery
              entries={entries}
              pictures={state.pictures}
              words={words}
              now={now}
              label={t('library.gallery', { folder: folder?.name ?? '' })}
              onInView={library.inView}
              onOpen={onOpen}
            />
          )
          : <LibraryNothing library={library} state={state} query={query} folder={folder} onClear={() => setQuery('')} />}
      </div>
    </section>
  );
}
