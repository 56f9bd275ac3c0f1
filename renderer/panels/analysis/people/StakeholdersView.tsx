// Everybody whom the service touches or who makes it work: a map of rings and a list, side by side.

import { useMemo } from 'react';
import { Orbit } from 'lucide-react';
import { ringName } from '#shared/blueprint/analysisNames';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS, type StakeholderRing } from '#shared/blueprint/analysisValues';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { EmptyState } from '../../../ui/EmptyState';
import { DataTable } from '../../../ui/table/DataTable';
import type { Column } from '../../../ui/table/column';
import { useTranslate } from '../../../ui/translateContext';
import { useExecute } from '../../editorContext';
import { AddStakeholders } from './AddStakeholders';
import { StakeholderMap } from './StakeholderMap';
import { useMovingField } from '../useMovingField';
import { useStakeholders } from './useStakeholders';
import './people.css';

export function StakeholdersView() {
  const t = useTranslate();
  const execute = useExecute();
  const stakeholders = useStakeholders();
  const next = useMovingField();
  const columns = useMemo((): readonly Column<Stakeholder>[] => {
    const change = ({ id }: Stakeholder, changes: { name?: string; about?: string; ring?: StakeholderRing }): void =>
      execute(changeRecords, { collection: 'stakeholders', ids: [id], changes });
    return [
      { id: 'name', head: t('field.name'), width: 140, value: ({ name }) => name, edit: { type: 'text', commit: (row, text) => { if (text.trim()) change(row, { name: text.trim() }); } } },
      {
        id: 'ring', head: t('people.ring'), width: 110, groups: true,
        value: ({ ring }) => t(ringName(ring)),
        order: ({ ring }) => STAKEHOLDER_RINGS.indexOf(ring),
        edit: {
          type: 'choice', current: ({ ring }) => ring, commit: (row, ring) => change(row, { ring: ring as StakeholderRing }),
          options: STAKEHOLDER_RINGS.map((value) => ({ value, label: t(ringName(value)) })),
        },
      },
      { id: 'about', head: t('people.about'), width: 160, grows: true, value: ({ about }) => about ?? null, edit: { type: 'text', commit: (row, text) => change(row, { about: text.trim() }) } },
    ];
  }, [t, execute]);
  if (stakeholders.length === 0) return <EmptyState icon={Orbit} title={t('people.noStakeholders')} text={t('people.noStakeholdersText')}><AddStakeholders field={next.field} onAdd={next.move} /></EmptyState>;
  return (
    <div className="stakeholders">
      <AddStakeholders field={next.field} />
      <StakeholderMap
        stakeholders={stakeholders}
        onRing={(id, ring) => execute(changeRecords, { collection: 'stakeholders', ids: [id], changes: { ring } })}
        onRemove={(id) => execute(removeRecords, { collection: 'stakeholders', ids: [id] })}
      />
      <div className="stakeholder-list">
        <DataTable name={t('people.stakeholders')} rows={stakeholders} columns={columns} rowKey={({ id }) => id} arrangement={{ sort: { column: 'ring', descending: false } }} empty={null} />
      </div>
    </div>
  );
}
