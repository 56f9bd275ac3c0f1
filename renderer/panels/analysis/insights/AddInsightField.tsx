// The field for the next insight: typed, entered, and ready for one more.

import { useState, type FormEvent } from 'react';
import { Plus } from 'lucide-react';
import type { InsightKind } from '#shared/blueprint/analysisValues';
import { draftOf, keepDraft } from '../../../editor/text/drafts';
import { IconButton } from '../../../ui/IconButton';
import { useTranslate } from '../../../ui/translateContext';
import { useEditor } from '../../editorContext';

interface AddInsightFieldProps {
  readonly kind: InsightKind;
  /** What its draft is kept by. */
  readonly place: string;
  readonly onAdd: (title: string) => void;
  readonly field?: (element: HTMLInputElement | null) => void;
}

export function AddInsightField({ kind, place, onAdd, field }: AddInsightFieldProps) {
  const t = useTranslate();
  const editor = useEditor();
  const [title, setTitle] = useState(() => draftOf(editor, `${kind} ${place}`));
  function write(next: string): void {
    setTitle(next);
    keepDraft(editor, `${kind} ${place}`, next);
  }
  function add(event: FormEvent): void {
    event.preventDefault();
    if (title.trim() === '') return;
    onAdd(title.trim());
    write('');
  }
  return (
    <form className="insight-add" onSubmit={add}>
      <input
        ref={field}
        className="input"
        aria-label={t('insights.new', { kind })}
        placeholder={t('insights.new', { kind })}
        maxLength={400}
        value={title}
        onChange={(event) => write(event.target.value)}
      />
      <IconButton type="submit" icon={Plus} size="small" label={t('insights.add')} />
    </form>
  );
}
