// RACI: steps by stakeholders. Each step needs exactly one who is accountable; where it has not, it says so.

import { useMemo } from 'react';
import { Grid2x2Check } from 'lucide-react';
import { setRaci } from '#shared/commands/analysis/setRaci';
import { reveal } from '../../../editor/camera/cameraMoves';
import { EmptyState } from '../../../ui/EmptyState';
import { DataTable } from '../../../ui/table/DataTable';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor, useExecute, useSelection } from '../../editorContext';
import { AddStakeholders } from './AddStakeholders';
import { raciColumns } from './raciColumns';
import { raciRows } from './raciRows';
import { useMovingField } from '../useMovingField';
import { useStakeholders } from './useStakeholders';
import './RaciView.css';

export function RaciView() {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const selection = useSelection();
  const stakeholders = useStakeholders();
  const next = useMovingField();
  const rows = useMemo(() => raciRows(blueprint), [blueprint]);
  const columns = useMemo(
    () => raciColumns({ blueprint, stakeholders, t, assign: (step, stakeholder, roles) => execute(setRaci, { steps: [step], stakeholder, roles }) }),
    [blueprint, t, execute, stakeholders],
  );
  const selected = useMemo(() => new Set(selection.flatMap((ref) => (ref.type === 'step' ? [ref.id] : []))), [selection]);
  if (stakeholders.length === 0) return <EmptyState icon={Grid2x2Check} title={t('raci.nobody')} text={t('raci.nobodyText')}><AddStakeholders field={next.field} onAdd={next.move} /></EmptyState>;
  const settled = rows.filter(({ accountable }) => accountable === 1).length;
  return (
    <DataTable
      name={t('people.raci')}
      rows={rows}
      columns={columns}
      rowKey={({ step }) => step}
      selected={selected}
      onGo={({ step }) => {
        editor.select([{ type: 'step', id: step }]);
        reveal(editor, [{ type: 'step', id: step }]);
      }}
      empty={<EmptyState icon={Grid2x2Check} title={t('raci.noSteps')} />}
      tools={<><span className="table-count">{t('raci.settled', { settled, count: rows.length })}</span><span className="push" /><span className="raci-break" /><AddStakeholders field={next.field} /><span className="raci-hint">{t('raci.hint')}</span></>}
    />
  );
}
