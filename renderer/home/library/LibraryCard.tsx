// One blueprint of the library: its picture and title, where it is, who changed it when, and whether somebody is at it.

import { memo } from 'react';
import { Copy } from 'lucide-react';
import type { FileInfo } from '#shared/api/fields';
import { timeAgo } from '../../ui/timeAgo';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { changedAt, type Entry } from './arrangeFiles';
import { LibraryPictureView } from './LibraryPictureView';
import type { LibraryPicture } from './libraryState';
import { Marked } from './Marked';
import './LibraryCard.css';

interface LibraryCardProps {
  readonly entry: Entry;
  readonly picture: LibraryPicture | undefined;
  readonly words: readonly string[];
  readonly now: number;
  /** The one that Tab leads to. */
  readonly isAt: boolean;
  readonly onFocus: (handle: string) => void;
  readonly onOpen: (file: FileInfo) => void;
}

function Card({ entry, picture, words, now, isAt, onFocus, onOpen }: LibraryCardProps) {
  const t = useTranslate();
  const { file, details, title } = entry;
  const { handle, name, place } = file;
  return (
    <button
      type="button"
      className="library-card"
      tabIndex={isAt ? 0 : -1}
      data-handle={handle}
      aria-label={t('library.open', { title })}
      aria-describedby={`library-${handle}`}
      onFocus={() => onFocus(handle)}
      onClick={() => onOpen({ handle, name, place })}
    >
      <span className="library-frame">
        <LibraryPictureView picture={picture} problem={details?.problem ?? null} />
        <Marks entry={entry} now={now} />
      </span>
      <span className="library-caption" id={`library-${handle}`}>
        <span className="library-title" title={title}><Marked text={title} words={words} /></span>
        <span className="library-line" title={`${place}/${name}`}>
          <Marked text={file.within ? `${file.within.replaceAll('/', ' / ')} / ${name}` : name} words={words} />
        </span>
        <Facts entry={entry} now={now} />
      </span>
    </button>
  );
}

/** Entries are made anew with every answer of the shell; what they hold mostly is as it was. */
function isSame(before: LibraryCardProps, after: LibraryCardProps): boolean {
  const [one, other] = [before.entry, after.entry];
  return one.file === other.file && one.details === other.details && one.copies.length === other.copies.length
    && before.picture === after.picture && before.words === after.words && before.now === after.now && before.isAt === after.isAt
    && before.onFocus === after.onFocus && before.onOpen === after.onOpen;
}

export const LibraryCard = memo(Card, isSame);

/** Who has it open, and copies that wait for somebody to merge them. */
function Marks({ entry: { details, copies }, now }: { readonly entry: Entry; readonly now: number }) {
  const t = useTranslate();
  const locale = useLocale();
  const editing = details?.editing;
  const isNewer = details?.problem === 'newer';
  if (!editing && !isNewer && copies.length === 0) return null;
  return (
    <span className="library-marks">
      {editing && (
        <span className="library-mark library-mark-editing" title={t('library.editingSince', { since: timeAgo(editing.since, now, locale, t) })}>
          <bdi>{editing.name ? t('library.editing', { name: editing.name }) : t('library.editingSomebody')}</bdi>
        </span>
      )}
      {isNewer && <span className="library-mark" title={t('library.problem.newer')}>{t('library.newer')}</span>}
      {copies.length > 0 && (
        <span className="library-mark library-mark-copies" title={t('library.copiesHint')}>
          <Copy size={12} strokeWidth={2} aria-hidden />
          {t('library.copies', { count: copies.length })}
        </span>
      )}
    </span>
  );
}

function Facts({ entry: { details }, now }: { readonly entry: Entry; readonly now: number }) {
  const t = useTranslate();
  const locale = useLocale();
  const at = changedAt(details);
  const when = at > 0 ? timeAgo(at, now, locale, t) : '';
  const by = details?.summary?.saved?.by;
  return (
    <span className="library-line library-facts">
      <span className="library-when"><bdi>{by ? t('library.changedBy', { name: by, when }) : when}</bdi></span>
      {details?.summary && <span className="library-counts">{t('status.phases', { count: details.summary.phases })}</span>}
    </span>
  );
}
