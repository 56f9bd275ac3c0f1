// The search field of the library. Ctrl+F or "/" leads to it from anywhere on the home screen, Escape empties it.

import { useEffect, useRef } from 'react';
import { Search, X } from 'lucide-react';
import { useTranslate } from '../../ui/translateContext';
import './LibrarySearch.css';

interface LibrarySearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: opens the first that was found. */
  readonly onEnter: () => void;
  /** Arrow down: into the gallery. */
  readonly onDown: () => void;
}

const isText = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Before the app's own shortcuts, which mean the sheet. */
function useSearchKeys(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      // A dialog keeps its keys.
      if (event.defaultPrevented || event.isComposing || document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) return;
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f';
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isText(event.target);
      if (!isFind && !isSlash) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}

export function LibrarySearch({ query, onQuery, onEnter, onDown }: LibrarySearchProps) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useSearchKeys(field);
  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const act = { Escape: () => (query ? onQuery('') : field.current?.blur()), Enter: onEnter, ArrowDown: onDown }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
  return (
    <div className="library-search" role="search">
      <Search size={15} strokeWidth={1.75} aria-hidden />
      <input
        ref={field}
        className="input"
        value={query}
        placeholder={t('library.search')}
        aria-label={t('library.search')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query && (
        <button type="button" className="library-search-clear" aria-label={t('library.searchClear')} onClick={() => { onQuery(''); field.current?.focus(); }}>
          <X size={14} strokeWidth={1.75} aria-hidden />
        </button>
      )}
    </div>
  );
}
