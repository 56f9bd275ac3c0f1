// The list of stakeholders beside their map: everything in it is edited in place.

import { useMemo } from 'react';
import { ringName } from '#shared/blueprint/analysisNames';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { STAKEHOLDER_RINGS, type StakeholderRing } from '#shared/blueprint/analysisValues';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import type { Column } from '../../../ui/table/column';
import { useTranslate } from '../../../ui/translateContext';
import { useExecute } from '../../editorContext';

export function useStakeholderColumns(): readonly Column<Stakeholder>[] {
  const t = useTranslate();
  const execute = useExecute();
  return useMemo((): readonly Column<Stakeholder>[] => {
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
}
