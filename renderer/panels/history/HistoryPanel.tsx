// The undo steps, the newest at the top; pressing one goes there. What was undone stays above, dimmed, until something
// new is done. The list is the document's own history, so it is there again when the file is opened again.

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Save } from 'lucide-react';
import { useStore } from 'zustand';
import type { HistoryEntry } from '#shared/history/history';
import { moveFocus } from '../../ui/moveFocus';
import { timeAgo } from '../../ui/timeAgo';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { useNow } from '../../ui/useNow';
import { useEditor } from '../editorContext';
import './HistoryPanel.css';

/** Up and down go from step to step, as in any list. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget } = event;
  moveFocus(event, () => [...(currentTarget.closest('ol')?.querySelectorAll('button') ?? [])], (row) => row === currentTarget);
}

export function HistoryPanel() {
  const t = useTranslate();
  const editor = useEditor();
  const history = useStore(editor.document, (state) => state.history);
  const savedEntry = useStore(editor.document, (state) => state.savedEntry);
  const now = useNow(editor.environment.now);
  const listRef = useRef<HTMLOListElement>(null);
  useEffect(() => {
    listRef.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [history]);
  const newestFirst = history.entries.map((entry, index) => ({ entry, position: index + 1 })).reverse();
  return (
    <aside className="history" aria-label={t('history.name')}>
      <ol ref={listRef} className="history-list">
        {newestFirst.map(({ entry, position }) => (
          <Row key={entry.id} entry={entry} position={position} at={history.position} saved={entry.id === savedEntry} now={now} />
        ))}
        <Row entry={null} position={0} at={history.position} saved={savedEntry === null} now={now} />
      </ol>
      {history.entries.length === 0 && <p className="history-none">{t('history.none')}</p>}
    </aside>
  );
}

interface RowProps {
  /** Null: how it was before the first step. */
  readonly entry: HistoryEntry | null;
  readonly position: number;
  /** How many steps are done. */
  readonly at: number;
  readonly saved: boolean;
  readonly now: number;
}

function Row({ entry, position, at, saved, now }: RowProps) {
  const t = useTranslate();
  const locale = useLocale();
  const editor = useEditor();
  const current = position === at;
  const label = entry ? t(entry.label.key, entry.label.params) : t('history.beginning');
  return (
    <li>
      <button
        type="button"
        className={`history-step ${position > at ? 'history-undone' : ''}`}
        aria-current={current ? 'step' : undefined}
        tabIndex={current ? 0 : -1}
        title={label}
        onKeyDown={onKeyDown}
        onClick={() => editor.goTo(position)}
      >
        <span className="history-mark" aria-hidden />
        <span className="history-label">
          {label}
          {position > at && <span className="visually-hidden">{` (${t('history.undone')})`}</span>}
        </span>
        {saved && <Save className="history-saved" size={13} strokeWidth={1.75} aria-label={t('save.saved')} />}
        {entry && <time className="history-time" dateTime={new Date(entry.at).toISOString()}>{timeAgo(entry.at, Math.max(now, entry.at), locale, t)}</time>}
      </button>
    </li>
  );
}
