// Each handoff with what is noted about it, edited in place.

import { useMemo, type ReactNode } from 'react';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { connectorKind } from '#shared/kinds/connectors/list';
import type { Handoff } from '#shared/analysis/handoffs';
import { cardName } from '#shared/report/placeNames';
import { DataTable } from '../../../ui/table/DataTable';
import type { Column } from '../../../ui/table/column';
import { useTranslate } from '../../../ui/translateContext';
import { useExecute } from '../../editorContext';
import { useShowConnectors } from './useShowConnectors';

interface HandoffListProps {
  readonly list: readonly Handoff[];
  readonly tools: ReactNode;
}

export function HandoffList({ list, tools }: HandoffListProps) {
  const t = useTranslate();
  const execute = useExecute();
  const { selected, show } = useShowConnectors();
  const columns = useMemo((): readonly Column<Handoff>[] => [
    { id: 'giver', head: t('handoffs.giver'), width: 140, groups: true, value: ({ from }) => from.owner ?? null },
    { id: 'taker', head: t('handoffs.taker'), width: 140, groups: true, value: ({ to }) => to.owner ?? null },
    {
      id: 'note', head: t('handoffs.note'), width: 220, grows: true, value: ({ connector }) => connector.note ?? null,
      edit: { type: 'text', commit: ({ connector }, note) => execute(setConnector, { id: connector.id, changes: { note: note.trim() } }) },
    },
    { id: 'from', head: t('field.from'), width: 180, value: ({ from }) => cardName(from, t) },
    { id: 'to', head: t('field.to'), width: 180, value: ({ to }) => cardName(to, t) },
    { id: 'kind', head: t('field.kind'), width: 100, groups: true, extra: true, value: ({ connector }) => t(connectorKind(connector.kind).name) },
    { id: 'label', head: t('field.label'), width: 120, extra: true, value: ({ connector }) => connector.label ?? null },
  ], [t, execute]);
  return (
    <DataTable
      name={t('analysis.handoffs')} memory="handoffs" rows={list} columns={columns} rowKey={({ connector }) => connector.id} selected={selected}
      onGo={(_, going) => show(going.map(({ connector }) => connector.id))} tools={tools} empty={tools}
    />
  );
}
