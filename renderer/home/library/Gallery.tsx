// The cards of the library in a grid. Only those near the screen are laid out and asked for; arrows go through the grid.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileInfo } from '#shared/api/fields';
import type { Entry } from './arrangeFiles';
import { gridStep } from './gridStep';
import { LibraryCard } from './LibraryCard';
import type { LibraryState } from './libraryState';
import './Gallery.css';

interface GalleryProps {
  readonly entries: readonly Entry[];
  readonly pictures: LibraryState['pictures'];
  readonly words: readonly string[];
  readonly now: number;
  readonly label: string;
  readonly onInView: (handles: readonly string[]) => void;
  readonly onOpen: (file: FileInfo) => void;
}

/** How far beyond the screen counts as in view; px. */
const MARGIN = 240;

const cardsIn = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('.library-card') ?? [])];

/** Tells which cards are near the screen, again whenever other cards are shown. */
function useCardsInView(list: React.RefObject<HTMLElement | null>, shown: string, onInView: GalleryProps['onInView']): void {
  useEffect(() => {
    const near = new Set<string>();
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        const handle = (target as HTMLElement).dataset['handle'] ?? '';
        if (isIntersecting) near.add(handle);
        else near.delete(handle);
      }
      onInView(cardsIn(list.current).map(({ dataset }) => dataset['handle'] ?? '').filter((handle) => near.has(handle)));
    }, { root: list.current?.closest('.home') ?? null, rootMargin: `${MARGIN}px` });
    for (const card of cardsIn(list.current)) observer.observe(card);
    return () => observer.disconnect();
  }, [list, shown, onInView]);
}

export function Gallery({ entries, pictures, words, now, label, onInView, onOpen }: GalleryProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  useCardsInView(list, entries.map(({ file }) => file.handle).join(' '), onInView);
  const onFocus = useCallback((handle: string) => setAt(handle), []);
  const reached = entries.some(({ file }) => file.handle === at) ? at : entries[0]?.file.handle;
  function onKeyDown(event: React.KeyboardEvent): void {
    const cards = cardsIn(list.current);
    const next = gridStep(event, cards, cards.indexOf(document.activeElement as HTMLElement));
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <ul ref={list} className="gallery" aria-label={label}>
        {entries.map((entry) => (
          <li key={entry.file.handle} className="gallery-cell">
            <LibraryCard
              entry={entry}
              picture={pictures.get(entry.file.handle)}
              words={words}
              now={now}
              isAt={entry.file.handle === reached}
              onFocus={onFocus}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
