// A conversation: where it is, what was said, and a field for an answer. It can be resolved and opened again.

import { useRef, useState, type MouseEvent } from 'react';
import { Check, RotateCcw } from 'lucide-react';
import type { CommentThread } from '#shared/blueprint/comments';
import { addReply, setResolved } from '../../editor/comments/commenting';
import { goToThread } from '../../editor/comments/commentMarks';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { timeAgo } from '../../ui/timeAgo';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { placeName } from '../checks/findingPlace';
import { useBlueprint, useEditor, useRefusal } from '../editorContext';
import { CommentField } from './CommentField';
import { CommentView } from './CommentView';
import { keepFocus } from './threadKeys';

interface CommentThreadViewProps {
  readonly thread: CommentThread;
  /** It is on what is selected. */
  readonly here: boolean;
  /** Somebody asked for it. */
  readonly wanted: boolean;
  /** ms since 1970 */
  readonly now: number;
}

export function CommentThreadView({ thread, here, wanted, now }: CommentThreadViewProps) {
  const t = useTranslate();
  const locale = useLocale();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const { comment, replies, resolved } = thread;
  const { on } = comment;
  const place = on ? placeName(blueprint, on, t) : t('comments.placeWhole');
  return (
    <article
      className="comment-thread" tabIndex={-1} aria-label={t('comments.threadOf', { name: comment.author || t('presence.somebody'), place, replies: replies.length })}
      data-here={here || undefined} data-wanted={wanted || undefined} data-resolved={resolved ? true : undefined}
    >
      <header className="comment-place">
        {on
          ? <button type="button" className="comment-go" aria-label={t('comments.goTo', { place })} title={place} onClick={() => goToThread(editor, thread)}>{place}</button>
          : <span className="comment-go">{place}</span>}
        <ResolveButton id={comment.id} resolved={resolved !== undefined} />
      </header>
      <CommentView comment={comment} replies={replies.length} now={now} />
      {replies.map((reply) => <CommentView key={reply.id} comment={reply} replies={0} now={now} />)}
      {resolved && <p className="comment-resolved">{t('comments.resolvedBy', { name: resolved.by || t('presence.somebody'), time: timeAgo(Date.parse(resolved.at), Math.max(now, Date.parse(resolved.at)), locale, t) })}</p>}
      <ReplyField id={comment.id} reopens={resolved !== undefined} />
    </article>
  );
}

function ResolveButton({ id, resolved }: { readonly id: string; readonly resolved: boolean }) {
  const t = useTranslate();
  const editor = useEditor();
  const onRefusal = useRefusal();
  function toggle({ currentTarget }: MouseEvent): void {
    keepFocus(currentTarget);
    const refusal = setResolved(editor, id, !resolved);
    if (refusal) onRefusal(refusal);
  }
  return <IconButton icon={resolved ? RotateCcw : Check} size="small" side="left" label={t(resolved ? 'comments.reopen' : 'comments.resolve')} onClick={toggle} />;
}

function ReplyField({ id, reopens }: { readonly id: string; readonly reopens: boolean }) {
  const t = useTranslate();
  const editor = useEditor();
  const onRefusal = useRefusal();
  const [open, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  function close(): void {
    keepFocus(area.current);
    setOpen(false);
  }
  if (!open) return <Button variant="quiet" className="comment-reply" onClick={() => setOpen(true)}>{t(reopens ? 'comments.replyReopens' : 'comments.reply')}</Button>;
  function send(text: string): boolean {
    const refusal = addReply(editor, text, id);
    if (refusal) onRefusal(refusal);
    else close();
    return !refusal;
  }
  return <div ref={area}><CommentField place={`reply ${id}`} label={t('comments.replyPlaceholder')} send={t('comments.reply')} focus onSend={send} onCancel={close} /></div>;
}
