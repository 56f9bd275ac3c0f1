// A register of insights: its rows, what can be done with the one that is chosen, and a field for the next.

import { useMemo, useState, type ReactNode } from 'react';
import type { Insight } from '#shared/blueprint/analysisRecords';
import type { InsightKind } from '#shared/blueprint/analysisValues';
import { addInsight } from '../../../editor/insights/insightChanges';
import { EmptyState } from '../../../ui/EmptyState';
import type { Arrangement } from '../../../ui/table/arrangeRows';
import type { Column } from '../../../ui/table/column';
import { DataTable } from '../../../ui/table/DataTable';
import { useTranslate } from '../../../ui/translateContext';
import { useEditor, useRefusal } from '../../editorContext';
import { useShowCards } from '../useShowCards';
import { useMovingField } from '../useMovingField';
import { useOpenView } from '../viewContext';
import { AddInsightField } from './AddInsightField';
import { INSIGHT_ICONS, INSIGHT_VIEWS } from './insightLooks';
import { InsightRowTools } from './InsightRowTools';
import './insights.css';

interface InsightRegisterProps<Row> {
  readonly name: string;
  readonly kind: InsightKind;
  readonly rows: readonly Row[];
  readonly insight: (row: Row) => Insight;
  readonly columns: readonly Column<Row>[];
  readonly arrangement?: Partial<Arrangement>;
  /** Beside the tools of the table. */
  readonly note?: ReactNode;
}

export function InsightRegister<Row>({ name, kind, rows, insight, columns, arrangement = {}, note }: InsightRegisterProps<Row>) {
  const t = useTranslate();
  const editor = useEditor();
  const onRefusal = useRefusal();
  const { selected, show } = useShowCards();
  const { filter } = useOpenView();
  const [chosen, setChosen] = useState<string | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  if (filter !== followed) {
    setFollowed(filter);
    if (filter) setChosen(filter);
  }
  const next = useMovingField();
  const insights = rows.map(insight);
  const current = insights.find(({ id }) => id === chosen) ?? null;
  const marked = current ? [current] : insights.filter(({ cards }) => cards.some((id) => selected.has(id)));
  const keys = marked.map(({ id }) => id).join(' ');
  const selectedRows = useMemo(() => new Set(keys.split(' ').filter(Boolean)), [keys]);
  function add(title: string): void {
    if (rows.length === 0) next.move();
    const added = addInsight(editor, { kind, title });
    if ('refusal' in added) onRefusal(added.refusal);
    else setChosen(added.id);
  }
  function go(row: Row): void {
    const { id, cards } = insight(row);
    setChosen(id);
    if (cards.length > 0) show(cards);
  }
  const field = <AddInsightField kind={kind} place="register" onAdd={add} field={next.field} />;
  return (
    <DataTable
      name={name}
      rows={rows}
      columns={columns}
      rowKey={(row) => insight(row).id}
      selected={selectedRows}
      memory={INSIGHT_VIEWS[kind]}
      onGo={go}
      arrangement={arrangement}
      empty={<EmptyState icon={INSIGHT_ICONS[kind]} title={t('insights.noneOf', { kind })} text={t('insights.noneOfText', { kind })}>{field}</EmptyState>}
      tools={<>{note}<span className="push" />{field}<InsightRowTools kind={kind} insight={current} onRemoved={() => setChosen(null)} /></>}
    />
  );
}
