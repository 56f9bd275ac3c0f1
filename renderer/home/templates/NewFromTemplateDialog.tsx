// Chooses what a new blueprint begins with. Typing finds, arrow keys lead through the pictures, Enter takes one.

import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import { searchTemplates } from './searchTemplates';
import { TemplateGrid } from './TemplateGrid';
import type { Look, Template, Templates } from './templates';
import './NewFromTemplateDialog.css';

export interface NewFromTemplateInput {
  readonly templates: Templates;
  readonly look: Look;
  /** Counts the fonts that have arrived. */
  readonly arrived: StoreApi<number>;
}

interface NewFromTemplateProps {
  readonly input: NewFromTemplateInput;
  /** The template's id; null: none. */
  readonly answer: (id: string | null) => void;
}

export function NewFromTemplateDialog({ input, answer }: NewFromTemplateProps) {
  const t = useTranslate();
  const { templates, look } = input;
  const arrived = useStore(input.arrived);
  const list = useStore(templates.store, (state) => state.list);
  const [query, setQuery] = useState('');
  useEffect(() => void templates.show(look), [templates, look]);
  const found = searchTemplates(list ?? [], query, t);
  const [field, gallery] = [useId(), useId()];
  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const first = found[0];
    if (event.key === 'Enter' && first) answer(first.id);
    if (event.key === 'ArrowDown') document.getElementById(gallery)?.querySelector<HTMLElement>('.template-open')?.focus();
  }
  const take = ({ id }: Template): void => answer(id);
  return (
    <Dialog title={t('templates.newTitle')} closeLabel={t('app.close')} width="wide" onClose={() => answer(null)}>
      <input
        id={field}
        className="input"
        type="search"
        data-autofocus
        autoComplete="off"
        aria-label={t('templates.search')}
        placeholder={t('templates.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKey}
      />
      <div id={gallery} className="new-from-template">
        {list && found.length === 0
          ? <p className="home-text">{t('templates.none')}</p>
          : <TemplateGrid label={t('templates.heading')} templates={found} paintedFor={arrived} onOpen={take} />}
      </div>
    </Dialog>
  );
}
