// Handoffs: who hands work to whom, as a matrix, and each with what is noted about it.

import { useMemo, useState } from 'react';
import { ArrowLeftRight, Grid3x3, List } from 'lucide-react';
import { handoffMatrix, handoffsOf } from '#shared/analysis/handoffs';
import { EmptyState } from '../../../ui/EmptyState';
import { Segmented } from '../../../ui/Segmented';
import { MatrixTable } from '../../../ui/table/MatrixTable';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { HandoffList } from './HandoffList';
import { useShowConnectors } from './useShowConnectors';

export function HandoffsView() {
  const t = useTranslate();
  const [as, setAs] = useState<'matrix' | 'list'>('matrix');
  const blueprint = useBlueprint();
  const { list, unknown } = useMemo(() => handoffsOf(blueprint), [blueprint]);
  const { selected, show } = useShowConnectors();
  const matrix = useMemo(() => handoffMatrix(list), [list]);
  const segments = [
    { value: 'matrix' as const, label: t('handoffs.matrix'), icon: Grid3x3 },
    { value: 'list' as const, label: t('handoffs.list'), icon: List },
  ];
  const choice = <Segmented label={t('chart.show')} hideLabel value={as} segments={segments} onChange={setAs} />;
  if (as === 'list' && list.length > 0) return <HandoffList list={list} tools={choice} />;
  const owners = matrix.owners.map((owner) => ({ id: owner, head: owner }));
  return (
    <MatrixTable
      name={t('analysis.handoffs')} corner={t('handoffs.fromTo')} rows={owners} columns={owners} selected={selected} onShow={show}
      cell={(row, column) => matrix.cells[row]?.[column] ?? []}
      empty={<EmptyState icon={ArrowLeftRight} title={t('handoffs.none')} text={t('handoffs.noneText', { count: unknown })} />}
      tools={<>{choice}<span className="table-count">{t('handoffs.count', { count: list.length })}{unknown > 0 && ` ${t('handoffs.unknown', { count: unknown })}`}</span></>}
    />
  );
}
