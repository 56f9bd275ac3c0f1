// What the checks have found, as a list to work through. Arrow keys go from one finding to the next, Enter shows it on the
// sheet.

import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { CircleCheck } from 'lucide-react';
import type { Blueprint } from '#shared/blueprint/records';
import { EmptyState } from '../../ui/EmptyState';
import { useTranslate } from '../../ui/translateContext';
import { useEditor } from '../editorContext';
import { ChecksFilter, EVERYTHING, type Filter } from './ChecksFilter';
import { concernsSelection, groupFindings, type FindingGroup } from './findingGroups';
import { FindingGroupView } from './FindingGroupView';
import { IgnoredFindings } from './IgnoredFindings';
import { useFindings } from './useFindings';
import './ChecksPanel.css';
import './FindingRow.css';

function useGroups({ severities, onlySelected }: Filter, checked: Blueprint | null): readonly FindingGroup[] {
  const { open } = useFindings();
  const selection = useStore(useEditor().session, (state) => (onlySelected ? state.selection : null));
  return useMemo(() => groupFindings(open.filter((finding) =>
    severities.includes(finding.severity) && (!selection || !checked || concernsSelection(checked, finding, selection)))), [open, severities, checked, selection]);
}

/** By arrow keys from finding to finding, over the names of checks. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-go')];
  const row = document.activeElement?.closest('.finding')?.querySelector<HTMLElement>('.finding-go');
  const at = row ? rows.indexOf(row) : -1;
  const next = at < 0 ? rows.at(by > 0 ? 0 : -1) : rows[at + by];
  event.preventDefault();
  next?.focus();
}

export function ChecksPanel() {
  const t = useTranslate();
  const editor = useEditor();
  const [filter, setFilter] = useState(EVERYTHING);
  const { open, ignored } = useFindings();
  const checked = useStore(editor.checks, (state) => state.checked);
  const groups = useGroups(filter, checked);
  const at = useStore(editor.checks, (state) => state.at);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <aside className="checks" aria-label={t('checks.name')}>
      {open.length > 0 && <ChecksFilter findings={open} filter={filter} onFilter={setFilter} />}
      <div ref={list} className="checks-list" role="presentation" onKeyDown={moveFocus}>
        {checked && groups.map((group) => <FindingGroupView key={group.key} group={group} blueprint={checked} at={at} />)}
        {checked && open.length === 0 && <EmptyState icon={CircleCheck} title={t('checks.none')} text={t('checks.noneHint')} />}
        {open.length > 0 && groups.length === 0 && <p className="checks-nothing">{t('checks.filteredOut')}</p>}
        <IgnoredFindings ignored={ignored} />
      </div>
    </aside>
  );
}
