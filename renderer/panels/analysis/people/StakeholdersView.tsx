// Everybody whom the service touches or who makes it work: a map of rings and a list, side by side.

import { useMemo, useState } from 'react';
import { Orbit, Trash2 } from 'lucide-react';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { EmptyState } from '../../../ui/EmptyState';
import { IconButton } from '../../../ui/IconButton';
import { DataTable } from '../../../ui/table/DataTable';
import { useTranslate } from '../../../ui/translateContext';
import { useExecute } from '../../editorContext';
import { AddStakeholders } from './AddStakeholders';
import { StakeholderMap } from './StakeholderMap';
import { useMovingField } from '../useMovingField';
import { useStakeholderColumns } from './useStakeholderColumns';
import { useStakeholders } from './useStakeholders';
import './StakeholdersView.css';

export function StakeholdersView() {
  const t = useTranslate();
  const execute = useExecute();
  const stakeholders = useStakeholders();
  const next = useMovingField();
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = useMemo(() => new Set(chosen === null ? [] : [chosen]), [chosen]);
  const current = stakeholders.find(({ id }) => id === chosen);
  const columns = useStakeholderColumns();
  if (stakeholders.length === 0) return <EmptyState icon={Orbit} title={t('people.noStakeholders')} text={t('people.noStakeholdersText')}><AddStakeholders field={next.field} onAdd={next.move} /></EmptyState>;
  /** Returns who takes their place, so that the next can be removed likewise. */
  function remove(id: string): string | null {
    const index = stakeholders.findIndex((one) => one.id === id);
    const heir = stakeholders[index + 1] ?? stakeholders[index - 1];
    if (!heir) next.move();
    execute(removeRecords, { collection: 'stakeholders', ids: [id] });
    setChosen(heir?.id ?? null);
    return heir?.id ?? null;
  }
  const removeButton = (
    <IconButton
      icon={Trash2} size="small" label={current ? t('people.remove', { name: current.name }) : t('people.removeChosen')}
      disabledReason={current ? undefined : t('people.chooseRow')} onClick={() => current && remove(current.id)}
    />
  );
  return (
    <div className="stakeholders">
      <AddStakeholders field={next.field} />
      <StakeholderMap
        stakeholders={stakeholders}
        chosen={chosen}
        onChoose={setChosen}
        onRing={(id, ring) => execute(changeRecords, { collection: 'stakeholders', ids: [id], changes: { ring } })}
        onRemove={remove}
      />
      <div className="stakeholder-list">
        <DataTable
          name={t('people.stakeholders')}
          rows={stakeholders}
          columns={columns}
          rowKey={({ id }) => id}
          selected={selected}
          onGo={({ id }) => setChosen(id)}
          arrangement={{ sort: { column: 'ring', descending: false } }}
          empty={null}
          tools={<><span className="push" />{removeButton}</>}
        />
      </div>
    </div>
  );
}
