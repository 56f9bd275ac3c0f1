// What people have said about the blueprint: a field for the next comment, on what is selected, and under it the
// conversations, the liveliest first.

import { useEffect, useMemo, useRef, useState } from 'react';
import { MessagesSquare, Table2 } from 'lucide-react';
import { useStore } from 'zustand';
import { commentThreads, threadMatches, type CommentFilter, type CommentThread } from '#shared/blueprint/comments';
import { addComment } from '../../editor/comments/commenting';
import { showAnalysisView } from '../../editor/preferences';
import { isSelected, refKey } from '../../editor/selection/selection';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { Segmented } from '../../ui/Segmented';
import { useTranslate } from '../../ui/translateContext';
import { useNow } from '../../ui/useNow';
import { placeName } from '../checks/findingPlace';
import { useBlueprint, useEditor, useRefusal, useSelection } from '../editorContext';
import { CommentField } from './CommentField';
import { CommentThreadView } from './CommentThreadView';
import { onThreadKey } from './threadKeys';
import './CommentsPanel.css';

const FILTERS = ['open', 'resolved', 'all'] as const satisfies readonly CommentFilter[];

export function CommentsPanel() {
  const t = useTranslate();
  const selection = useSelection();
  const blueprint = useBlueprint();
  const now = useNow(useEditor().environment.now);
  const threads = useMemo(() => commentThreads(blueprint), [blueprint]);
  const [filter, setFilter] = useState<CommentFilter>('open');
  const [wanted, setWanted] = useState<string | null>(null);
  useAsked((id) => {
    setWanted(id);
    const thread = threads.find(({ comment }) => comment.id === id);
    if (thread && !threadMatches(thread, filter)) setFilter('all');
  });
  const shown = threads.filter((thread) => threadMatches(thread, filter));
  const isHere = ({ comment: { on } }: CommentThread) => on !== undefined && isSelected(selection, on);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-wanted]')?.scrollIntoView({ block: 'nearest' });
  }, [wanted, filter]);
  // What was said about it comes into view with what is selected, unless somebody is in the list anyway.
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) list.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' });
  }, [selection]);
  return (
    <aside className="comments" aria-label={t('comments.name')}>
      <NewComment />
      {threads.length > 0 && <CommentsBar filter={filter} onFilter={setFilter} />}
      <div className="comments-list" ref={list} role="presentation" onKeyDown={onThreadKey}>
        {shown.map((thread) => (
          <CommentThreadView key={thread.comment.id} thread={thread} here={isHere(thread)} wanted={thread.comment.id === wanted} now={now} />
        ))}
        {threads.length === 0 && <EmptyState icon={MessagesSquare} title={t('comments.none')} text={t('comments.noneText')} />}
        {threads.length > 0 && shown.length === 0 && <p className="comments-nothing">{t('comments.nothing')}</p>}
      </div>
    </aside>
  );
}

/** Takes what was asked for: to show a conversation. */
function useAsked(onThread: (id: string) => void): void {
  const editor = useEditor();
  const asked = useStore(editor.session, (session) => session.asked);
  useEffect(() => {
    if (asked?.type !== 'thread') return;
    onThread(asked.id);
    editor.session.setState({ asked: null });
  });
}

function CommentsBar({ filter, onFilter }: { readonly filter: CommentFilter; readonly onFilter: (filter: CommentFilter) => void }) {
  const t = useTranslate();
  const { preferences } = useEditor().environment;
  return (
    <div className="comments-bar">
      <Segmented label={t('comments.filter')} hideLabel value={filter} segments={FILTERS.map((value) => ({ value, label: t(`comments.${value}`) }))} onChange={onFilter} />
      <IconButton icon={Table2} size="small" side="left" label={t('comments.asTable')} onClick={() => showAnalysisView(preferences, 'comments')} />
    </div>
  );
}

function NewComment() {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const onRefusal = useRefusal();
  const [on = null] = useSelection();
  const asked = useStore(editor.session, (session) => session.asked?.type === 'comment');
  useEffect(() => {
    if (asked) editor.session.setState({ asked: null });
  }, [asked, editor]);
  return (
    <div className="comments-new">
      <p className="comments-about">{t('comments.about', { place: on ? placeName(blueprint, on, t) : t('comments.whole') })}</p>
      <CommentField
        key={on ? refKey(on) : ''}
        place={on ? refKey(on) : ''}
        label={t('comments.placeholder')}
        send={t('comments.send')}
        focus={asked}
        onSend={(text) => {
          const refusal = addComment(editor, text, on);
          if (refusal) onRefusal(refusal);
          return !refusal;
        }}
      />
    </div>
  );
}
