// The bar of the filter: what is wanted, how many cards that are, and the way back to all of them.

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ListFilter, MousePointerClick, Plus, X } from 'lucide-react';
import { useStore } from 'zustand';
import type { CardFilter, FilterKey } from '../../editor/editor';
import { clearFilter, filtered, setWanted } from '../../editor/filter/filtering';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor } from '../editorContext';
import { FILTER_KEYS, filterEntries, filterKeyName, filterValueName } from './filterEntries';
import './FilterBar.css';

interface FilterBarProps {
  /** Gives the focus back to the sheet. */
  readonly onClosed: () => void;
}

export function FilterBar({ onClosed }: FilterBarProps) {
  const filter = useStore(useEditor().session, (session) => session.filter);
  return filter && <OpenFilterBar filter={filter} onClosed={onClosed} />;
}

function OpenFilterBar({ filter, onClosed }: FilterBarProps & { readonly filter: CardFilter }) {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const addRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (filter.asked > 0) addRef.current?.focus();
  }, [filter.asked]);
  const shown = filtered(editor);
  const keys = FILTER_KEYS.filter((key) => filter.wanted[key]);
  function close(): void {
    clearFilter(editor);
    onClosed();
  }
  function onKeyDown(event: KeyboardEvent): void {
    // An open menu has the key first.
    if (event.key !== 'Escape' || !event.currentTarget.contains(event.target as Node)) return;
    event.stopPropagation();
    close();
  }
  function selectShown(): void {
    editor.select([...(shown?.cards ?? [])].map((id) => ({ type: 'card', id })));
    onClosed();
  }
  return (
    <div className="filter-bar" role="toolbar" aria-label={t('filter.name')} onKeyDown={onKeyDown}>
      <ListFilter className="filter-sign" size={16} strokeWidth={1.75} aria-hidden />
      {keys.map((key) => <Wanted key={key} name={key} values={filter.wanted[key] ?? []} />)}
      <Menu
        side="top"
        entries={() => filterEntries(editor, blueprint, t)}
        trigger={<button ref={addRef} type="button" className="filter-add"><Plus size={14} strokeWidth={1.75} aria-hidden />{keys.length > 0 ? t('filter.add') : t('filter.choose')}</button>}
      />
      <span className="filter-count" role="status">{shown && t('filter.count', { shown: shown.cards.size, all: shown.all })}</span>
      <IconButton icon={MousePointerClick} size="small" side="top" label={t('filter.select')} disabledReason={shown && shown.cards.size > 0 ? undefined : t('filter.nothing')} onClick={selectShown} />
      <IconButton icon={X} size="small" side="top" label={t('filter.clear')} shortcut="Esc" onClick={close} />
    </div>
  );
}

function Wanted({ name, values }: { readonly name: FilterKey; readonly values: readonly string[] }) {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const axis = t(filterKeyName(name));
  const said = values.map((value) => filterValueName(name, value, blueprint, t)).join(t('filter.or'));
  return (
    <span className="filter-wanted" title={t('legend.axis', { axis }) + said}>
      <span className="filter-said"><span className="filter-axis">{t('legend.axis', { axis })}</span> {said}</span>
      <button type="button" className="filter-drop" aria-label={t('filter.drop', { axis })} onClick={() => setWanted(editor, name, [])}>
        <X size={12} strokeWidth={2} aria-hidden />
      </button>
    </span>
  );
}
