// The touchpoint inventory: every touchpoint with all that is known about it, edited in place.

import { useCallback, useMemo } from 'react';
import { ListChecks, X } from 'lucide-react';
import type { CardChanges } from '#shared/blueprint/cardFields';
import type { Card } from '#shared/blueprint/records';
import { setCard } from '#shared/commands/cards/setCard';
import { inventoryOf, type InventoryRow } from '#shared/analysis/inventory';
import { isTouchpointGap, TOUCHPOINT_GAPS } from '#shared/analysis/touchpointGaps';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { DataTable } from '../../../ui/table/DataTable';
import type { Column } from '../../../ui/table/column';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useExecute } from '../../editorContext';
import { analysisColumns } from '../analysisColumns';
import { cardColumns } from '../cardColumns';
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
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const change = useCallback((card: Card, changes: CardChanges) => execute(setCard, { ids: [card.id], changes }), [execute]);
  return useMemo(() => {
    const common = cardColumns<InventoryRow>({ blueprint, t, card: ({ card }) => card, setOwner: (card, owner) => change(card, { owner }) });
    const own = analysisColumns<InventoryRow>({ t, card: ({ card }) => card, change });
    const insights: Column<InventoryRow> = { id: 'insights', head: t('inventory.insights'), width: 92, align: 'end', value: (row) => row.insights || null };
    const title: Column<InventoryRow> = { ...common.title, edit: { type: 'text', commit: ({ card }, text) => change(card, { title: text.trim() }) } };
    const columns = [
      title, common.phase, common.step, common.lane, own.status, common.owner, own.perceivedOwner, own.channels, ...tagColumns(t, change),
      own.evidence, own.source, own.script, own.timeLimit, own.quality, own.principles, own.expectations, own.time, own.cost, own.tolerance,
      own.cause, own.countermeasure, ...scoreColumns(t), insights,
    ];
    return columns.map((column) => (EXTRA.has(column.id) ? { ...column, extra: true as const } : column));
  }, [blueprint, t, change]);
}
