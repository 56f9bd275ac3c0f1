// The differences, one to a row; going through them goes through the pictures.

import { useMemo, type ReactNode } from 'react';
import { Equal } from 'lucide-react';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { refKey } from '../../editor/selection/selection';
import { EmptyState } from '../../ui/EmptyState';
import { DataTable } from '../../ui/table/DataTable';
import type { Column } from '../../ui/table/column';
import { useTranslate } from '../../ui/translateContext';
import type { Mark } from '../compare/picture';
import { differenceRows, wayOrder, type DifferenceRow } from './differenceRows';

interface DifferenceTableProps {
  readonly marks: readonly Mark[];
  readonly before: Blueprint;
  readonly after: Blueprint;
  readonly chosen: SelectionRef | null;
  readonly onChoose: (ref: SelectionRef) => void;
}

function wayShown({ way, what }: DifferenceRow): ReactNode {
  return <span className={`difference difference-${way}`}>{what}</span>;
}

function columnsOf(t: Translate): readonly Column<DifferenceRow>[] {
  return [
    { id: 'what', head: t('comparing.what'), width: 170, groups: true, value: ({ what }) => what, order: ({ way }) => wayOrder(way), show: wayShown },
    { id: 'before', head: t('comparing.before'), width: 180, grows: true, value: ({ before }) => before },
    { id: 'after', head: t('comparing.after'), width: 180, grows: true, value: ({ after }) => after },
    { id: 'phase', head: t('inspector.phase'), width: 130, groups: true, value: ({ phase }) => phase },
    { id: 'lane', head: t('inspector.lane'), width: 140, groups: true, value: ({ lane }) => lane },
    { id: 'fields', head: t('comparing.fields'), width: 240, grows: true, value: ({ fields }) => fields },
  ];
}

export function DifferenceTable({ marks, before, after, chosen, onChoose }: DifferenceTableProps) {
  const t = useTranslate();
  const rows = useMemo(() => differenceRows(marks, before, after, t), [marks, before, after, t]);
  const columns = useMemo(() => columnsOf(t), [t]);
  const selected = useMemo(() => new Set(chosen ? [refKey(chosen)] : []), [chosen]);
  return (
    <DataTable
      name={t('comparing.differences')}
      rows={rows}
      columns={columns}
      rowKey={keyOf}
      selected={selected}
      onGo={({ ref }) => ref && onChoose(ref)}
      empty={<EmptyState icon={Equal} title={t('comparing.same')} />}
    />
  );
}

function keyOf({ key }: DifferenceRow): string {
  return key;
}
