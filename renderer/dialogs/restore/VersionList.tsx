// The versions, newest first, by day; what is open now stands above them. Arrows go through the list, Enter takes one.

import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { BackupInfo } from '#shared/api/requests/backups';
import { timeAgo } from '../../ui/timeAgo';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { fileSize } from '../export/exportOutcome';
import { versionDays } from './versionDays';
import type { VersionSummary } from './versionReader';
import './VersionList.css';

interface VersionListProps {
  readonly versions: readonly BackupInfo[];
  readonly summaries: ReadonlyMap<string, VersionSummary>;
  /** null: what is open now. */
  readonly chosen: string | null;
  readonly isDirty: boolean;
  readonly now: number;
  readonly onChoose: (id: string | null) => void;
  readonly onTake: () => void;
}

/** Where a key leads in a list of that length; null: it is not the list's. */
function led(at: number, length: number, key: string): number | null {
  switch (key) {
    case 'ArrowDown': return Math.min(length - 1, at + 1);
    case 'ArrowUp': return Math.max(0, at - 1);
    case 'PageDown': return Math.min(length - 1, at + 8);
    case 'PageUp': return Math.max(0, at - 8);
    case 'Home': return 0;
    case 'End': return length - 1;
    default: return null;
  }
}

export function VersionList(props: VersionListProps) {
  const { versions, summaries, chosen, isDirty, now, onChoose, onTake } = props;
  const t = useTranslate();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  // The dialog opens before the list is there, which is why it can't give it the focus.
  useEffect(() => list.current?.focus(), []);
  const optionId = (id: string | null): string => `${listId}-${id === null ? 0 : versions.findIndex((version) => version.id === id) + 1}`;
  function onKeyDown(event: KeyboardEvent): void {
    const ids = [null, ...versions.map(({ id }) => id)];
    const next = led(ids.indexOf(chosen), ids.length, event.key);
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) onTake();
    else onChoose(ids[next] ?? null);
  }
  return (
    <div
      ref={list} className="versions" role="listbox" tabIndex={0} aria-label={t('restore.versions')}
      aria-activedescendant={optionId(chosen)} onKeyDown={onKeyDown}
    >
      <Option id={optionId(null)} isChosen={chosen === null} onClick={() => onChoose(null)}>
        <span className="version-time">{t('restore.now')}</span>
        <span className="version-facts">{t(isDirty ? 'restore.nowUnsaved' : 'restore.nowSaved')}</span>
      </Option>
      {versionDays(versions, now).map(({ at, when, versions: ofDay }) => (
        <div key={at} role="group" aria-labelledby={`${listId}-day-${at}`}>
          <div id={`${listId}-day-${at}`} className="version-day">{t('restore.day', { when, at })}</div>
          {ofDay.map((version) => (
            <Option key={version.id} id={optionId(version.id)} isChosen={chosen === version.id} onClick={() => onChoose(version.id)}>
              <VersionText version={version} summary={summaries.get(version.id)} now={now} />
            </Option>
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function Option({ id, isChosen, onClick, children }: OptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return <div ref={ref} id={id} className="version" role="option" aria-selected={isChosen} onClick={onClick}>{children}</div>;
}

function VersionText({ version, summary, now }: { readonly version: BackupInfo; readonly summary: VersionSummary | undefined; readonly now: number }) {
  const t = useTranslate();
  const locale = useLocale();
  const size = fileSize(version.bytes, t);
  const isKnown = summary !== undefined && summary !== 'unreadable';
  return (
    <>
      <span className="version-time">
        {t('restore.time', { at: version.savedAt })}
        {now - version.savedAt < DAY && <span className="version-ago">{timeAgo(version.savedAt, now, locale, t)}</span>}
      </span>
      <span className="version-facts">
        {summary === 'unreadable' && <span className="version-bad">{t('restore.unreadable')}</span>}
        {isKnown && <span>{t('restore.changes', { count: summary.changes })}</span>}
        <span>{size}</span>
        {isKnown && summary.by && <span className="version-by">{summary.by}</span>}
      </span>
    </>
  );
}

const DAY = 24 * 60 * 60_000;
