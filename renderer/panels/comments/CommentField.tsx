// Where a comment or a reply is written. Enter sends it, Shift+Enter begins a line. What is not sent yet is kept, whatever
// is looked at meanwhile.

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { draftOf, keepDraft } from '../../editor/text/drafts';
import { Button } from '../../ui/Button';
import { focusPastMenus } from '../../ui/focusPastMenus';
import { useTranslate } from '../../ui/translateContext';
import { useEditor } from '../editorContext';

interface CommentFieldProps {
  /** What its draft is kept by. */
  readonly place: string;
  readonly label: string;
  /** What its button says. */
  readonly send: string;
  /** What it begins with, where there is no draft. */
  readonly initial?: string;
  /** Brings the keys here when it becomes true. */
  readonly focus: boolean;
  /** Returns whether it was taken. */
  readonly onSend: (text: string) => boolean;
  /** Absent: it stays open. */
  readonly onCancel?: () => void;
}

/** Characters, as the model keeps them. */
const LONGEST = 4000;

export function CommentField({ place, label, send, initial = '', focus, onSend, onCancel }: CommentFieldProps) {
  const t = useTranslate();
  const editor = useEditor();
  const [text, setText] = useState(() => draftOf(editor, place) || initial);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) focusPastMenus(() => area.current);
  }, [focus]);
  function write(next: string): void {
    setText(next);
    keepDraft(editor, place, next === initial ? '' : next);
  }
  function submit(): void {
    if (text.trim() !== '' && onSend(text.trim())) write('');
  }
  function cancel(): void {
    write(initial);
    onCancel?.();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      cancel();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    submit();
  }
  return (
    <div className="comment-field">
      <div className="text-area" data-text={`${text}\n`}>
        <textarea
          ref={area} className="input" rows={1} aria-label={label} placeholder={label} maxLength={LONGEST}
          value={text} onChange={(event) => write(event.target.value)} onKeyDown={onKeyDown}
        />
      </div>
      {(text !== '' || onCancel) && (
        <div className="comment-field-buttons">
          {onCancel && <Button variant="quiet" onClick={cancel}>{t('comments.cancel')}</Button>}
          <Button variant="primary" disabled={text.trim() === ''} onClick={submit}>{send}</Button>
        </div>
      )}
    </div>
  );
}
