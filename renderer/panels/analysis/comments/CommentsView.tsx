// All comments as a table, conversation by conversation: to sort, to filter, and to take elsewhere.

import { useMemo } from 'react';
import { MessagesSquare } from 'lucide-react';
import type { Comment } from '#shared/blueprint/analysisRecords';
import { commentThreads, type CommentThread } from '#shared/blueprint/comments';
import { goToThread } from '../../../editor/comments/commentMarks';
import { EmptyState } from '../../../ui/EmptyState';
import type { Column } from '../../../ui/table/column';
import { DataTable } from '../../../ui/table/DataTable';
import { useLocale, useTranslate } from '../../../ui/translateContext';
import { placeName } from '../../checks/findingPlace';
import { useBlueprint, useEditor } from '../../editorContext';

interface CommentRow {
  readonly thread: CommentThread;
  readonly comment: Comment;
}

export function CommentsView() {
  const t = useTranslate();
  const locale = useLocale();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const rows = useMemo(() => commentThreads(blueprint).flatMap((thread): CommentRow[] => [thread.comment, ...thread.replies].map((comment) => ({ thread, comment }))), [blueprint]);
  const columns = useMemo((): readonly Column<CommentRow>[] => {
    const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return [
      { id: 'place', head: t('comments.place'), width: 200, grows: true, groups: true, value: ({ thread: { comment: { on } } }) => (on ? placeName(blueprint, on, t) : t('comments.placeWhole')) },
      { id: 'text', head: t('comments.text'), width: 320, grows: true, value: ({ comment }) => comment.text },
      { id: 'reply', head: t('comments.isReply'), width: 80, value: ({ comment }) => (comment.replyTo ? '✓' : null) },
      { id: 'author', head: t('comments.author'), width: 130, groups: true, value: ({ comment }) => comment.author || t('presence.somebody') },
      { id: 'time', head: t('comments.time'), width: 170, value: ({ comment }) => time.format(Date.parse(comment.at)), order: ({ comment }) => comment.at },
      { id: 'status', head: t('comments.status'), width: 110, groups: true, value: ({ thread: { resolved } }) => t(resolved ? 'comments.resolved' : 'comments.open') },
    ];
  }, [blueprint, t, locale]);
  return (
    <DataTable
      name={t('comments.name')}
      rows={rows}
      columns={columns}
      rowKey={({ comment }) => comment.id}
      onGo={({ thread }) => goToThread(editor, thread)}
      empty={<EmptyState icon={MessagesSquare} title={t('comments.none')} text={t('comments.noneText')} />}
    />
  );
}
