// What one person said, and when. One's own can be changed and deleted.

import { useRef, useState } from 'react';
import { Ellipsis } from 'lucide-react';
import type { Comment } from '#shared/blueprint/analysisRecords';
import { changeComment, personOf, removeComment } from '../../editor/comments/commenting';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { timeAgo } from '../../ui/timeAgo';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { useEditor, useRefusal } from '../editorContext';
import { CommentField } from './CommentField';
import { keepFocus } from './threadKeys';

interface CommentViewProps {
  readonly comment: Comment;
  /** How many replies go with it. */
  readonly replies: number;
  /** ms since 1970 */
  readonly now: number;
}

export function CommentView({ comment, replies, now }: CommentViewProps) {
  const { id, text, author, at, replyTo } = comment;
  const t = useTranslate();
  const locale = useLocale();
  const editor = useEditor();
  const onRefusal = useRefusal();
  const view = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const said = Date.parse(at);
  const isOwn = author === personOf(editor);
  function change(next: string): boolean {
    const refusal = next === text ? null : changeComment(editor, id, next);
    if (refusal) onRefusal(refusal);
    else close();
    return !refusal;
  }
  function close(): void {
    keepFocus(view.current);
    setEditing(false);
  }
  function remove(): void {
    keepFocus(view.current);
    removeComment(editor, id);
  }
  const entries = () => [
    { type: 'item' as const, id: 'edit', label: t('comments.edit'), onSelect: () => setEditing(true) },
    { type: 'item' as const, id: 'remove', label: t('comments.remove', { replies }), onSelect: remove },
  ];
  return (
    <div ref={view} className={`comment ${replyTo ? 'comment-is-reply' : ''}`}>
      <div className="comment-head">
        <span className="comment-author">{author || t('presence.somebody')}</span>
        <time className="comment-time" dateTime={at} title={new Date(said).toLocaleString(locale)}>{timeAgo(said, Math.max(now, said), locale, t)}</time>
        {isOwn && !editing && <Menu align="end" trigger={<IconButton icon={Ellipsis} size="small" side="left" label={t('comments.more')} />} entries={entries} />}
      </div>
      {editing
        ? <CommentField place={`edit ${id}`} label={t('comments.text')} send={t('comments.save')} initial={text} focus onSend={change} onCancel={close} />
        : <p className="comment-text">{text}</p>}
    </div>
  );
}
