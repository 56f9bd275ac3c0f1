// The field for the next insight: typed, entered, and ready for one more.

import { useState, type FormEvent } from 'react';
import { Plus } from 'lucide-react';
import type { InsightKind } from '#shared/blueprint/analysisValues';
import { IconButton } from '../../../ui/IconButton';
import { useTranslate } from '../../../ui/translateContext';

interface AddInsightFieldProps {
  readonly kind: InsightKind;
  readonly onAdd: (title: string) => void;
}

export function AddInsightField({ kind, onAdd }: AddInsightFieldProps) {
  const t = useTranslate();
  const [title, setTitle] = useState('');
  function add(event: FormEvent): void {
    event.preventDefault();
    if (title.trim() === '') return;
    onAdd(title.trim());
    setTitle('');
  }
  return (
    <form className="insight-add" onSubmit={add}>
      <input
        className="input"
        aria-label={t('insights.new', { kind })}
        placeholder={t('insights.new', { kind })}
        maxLength={400}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <IconButton type="submit" icon={Plus} size="small" label={t('insights.add')} />
    </form>
  );
}
