// What the checks have found, as a list to work through. Arrow keys go from one finding to the next, Enter shows it on the
// sheet, Delete leaves it as it is.

import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CircleCheck } from 'lucide-react';
import type { Blueprint } from '#shared/blueprint/records';
import { EmptyState } from '../../ui/EmptyState';
import { useTranslate } from '../../ui/translateContext';
import { useEditor } from '../editorContext';
import { ChecksFilter, EVERYTHING, type Filter } from './ChecksFilter';
import { concernsSelection, groupFindings, type FindingGroup } from './findingGroups';
import { FindingGroupView } from './FindingGroupView';
import { onFindingKey } from './findingKeys';
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
      <div ref={list} className="checks-list" role="presentation" onKeyDown={onFindingKey}>
        {checked && groups.map((group) => <FindingGroupView key={group.key} group={group} blueprint={checked} at={at} />)}
        {checked && open.length === 0 && <EmptyState icon={CircleCheck} title={t('checks.none')} text={t('checks.noneHint')} />}
        {open.length > 0 && groups.length === 0 && <p className="checks-nothing">{t('checks.filteredOut')}</p>}
        <IgnoredFindings ignored={ignored} />
      </div>
    </aside>
  );
}
