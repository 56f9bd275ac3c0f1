// The touchpoint inventory: every touchpoint with all that is known about it, edited in place.

import { useMemo } from 'react';
import { ListChecks, X } from 'lucide-react';
import { inventoryOf, type InventoryRow } from '#shared/analysis/inventory';
import { isTouchpointGap, TOUCHPOINT_GAPS } from '#shared/analysis/touchpointGaps';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { DataTable } from '../../../ui/table/DataTable';
import type { Column } from '../../../ui/table/column';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { useCardColumns } from '../useCardColumns';
import { useShowCards } from '../useShowCards';
import { useOpenView } from '../viewContext';
import { scoreColumns } from './scoreColumns';
import { tagColumns } from './tagColumns';

const EXTRA = new Set(['lane', 'step', 'quality', 'source', 'principles', 'expectations', 'tolerance', 'cause', 'countermeasure']);

export function InventoryView() {
  const t = useTranslate();
  const { selected, show } = useShowCards();
  const { filter, open } = useOpenView();
  const blueprint = useBlueprint();
  const all = useMemo(() => inventoryOf(blueprint), [blueprint]);
  const gap = isTouchpointGap(filter) ? filter : null;
  const rows = useMemo(() => (gap ? all.filter(TOUCHPOINT_GAPS[gap].isOpen) : all), [all, gap]);
  const columns = useInventoryColumns();
  const chip = gap && <Button variant="quiet" icon={X} onClick={() => open({ view: 'inventory' })}>{t(`gap.${gap}`, { count: rows.length })}</Button>;
  return (
    <DataTable
      name={t('analysis.inventory')}
      memory="inventory"
      rows={rows}
      columns={columns}
      rowKey={keyOf}
      selected={selected}
      onGo={(_, going) => show(going.map(({ card }) => card.id))}
      tools={chip}
      empty={<EmptyState icon={ListChecks} title={t(gap ? 'inventory.gapClosed' : 'inventory.none')} text={t(gap ? 'inventory.gapClosedText' : 'inventory.noneText')}>{chip}</EmptyState>}
    />
  );
}

function keyOf({ card }: InventoryRow): string {
  return card.id;
}

function useInventoryColumns(): readonly Column<InventoryRow>[] {
  const { columns: of, change, t } = useCardColumns<InventoryRow>();
  return useMemo(() => {
    const insights: Column<InventoryRow> = { id: 'insights', head: t('inventory.insights'), width: 92, align: 'end', value: (row) => row.insights || null };
    const title: Column<InventoryRow> = { ...of.title, edit: { type: 'text', commit: ({ card }, text) => change(card, { title: text.trim() }) } };
    const columns = [
      title, of.phase, of.step, of.lane, of.status, of.owner, of.perceivedOwner, of.channels, ...tagColumns(t, change),
      of.evidence, of.source, of.script, of.timeLimit, of.quality, of.principles, of.expectations, of.time, of.cost, of.tolerance,
      of.cause, of.countermeasure, ...scoreColumns(t), insights,
    ];
    return columns.map((column) => (EXTRA.has(column.id) ? { ...column, extra: true as const } : column));
  }, [of, t, change]);
}
