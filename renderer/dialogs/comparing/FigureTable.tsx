// How the figures of two states differ: time along the longest way, cost, scores.

import { useMemo } from 'react';
import { Gauge } from 'lucide-react';
import { comparedFigures, type ComparedFigure } from '#shared/analysis/comparedFigures';
import { measureLabel, valueText } from '#shared/analysis/measureText';
import { measureName } from '#shared/blueprint/analysisNames';
import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { Translate } from '#shared/i18n/messages';
import { cardName, stepName } from '#shared/report/placeNames';
import { EmptyState } from '../../ui/EmptyState';
import { DataTable } from '../../ui/table/DataTable';
import type { Column } from '../../ui/table/column';
import { useTranslate } from '../../ui/translateContext';

interface FigureTableProps {
  readonly before: Blueprint;
  readonly after: Blueprint;
}

function placeOf({ phase, measure }: ComparedFigure, { before, after }: FigureTableProps, t: Translate): string {
  if (phase) return (after.phases[phase] ?? before.phases[phase])?.name || t('untitled.phase');
  if (measure?.card) return cardName(cardOf(after, measure.card) ?? cardOf(before, measure.card), t);
  if (measure?.step) return stepName(after.steps[measure.step] ? after : before, measure.step, t);
  return t('comparing.whole');
}

function columnsOf(sides: FigureTableProps, t: Translate): readonly Column<ComparedFigure>[] {
  const currency = sides.after.currency ?? sides.before.currency;
  const text = ({ kind }: ComparedFigure, value: number | null): string => (value === null ? '–' : valueText(kind, value, t, currency));
  const difference = ({ before, after }: ComparedFigure): number | null => (before === null || after === null ? null : after - before);
  return [
    { id: 'figure', head: t('comparing.figure'), width: 170, groups: true, value: ({ kind, measure }) => (measure ? measureLabel(measure, t) : t(measureName(kind))) },
    { id: 'place', head: t('comparing.of'), width: 200, grows: true, value: (row) => placeOf(row, sides, t) },
    { id: 'before', head: t('comparing.before'), width: 130, align: 'end', value: (row) => text(row, row.before), order: ({ before }) => before },
    { id: 'after', head: t('comparing.after'), width: 130, align: 'end', value: (row) => text(row, row.after), order: ({ after }) => after },
    { id: 'difference', head: t('comparing.difference'), width: 130, align: 'end', value: (row) => signed(text(row, difference(row)), difference(row)), order: difference },
  ];
}

function signed(text: string, value: number | null): string {
  return value !== null && value > 0 && !text.startsWith('+') ? `+${text}` : text.replace(/^-/, '−');
}

export function FigureTable(sides: FigureTableProps) {
  const t = useTranslate();
  const { before, after } = sides;
  const rows = useMemo(() => comparedFigures(before, after), [before, after]);
  const columns = useMemo(() => columnsOf({ before, after }, t), [before, after, t]);
  return (
    <DataTable
      name={t('comparing.figures')}
      rows={rows}
      columns={columns}
      rowKey={keyOf}
      empty={<EmptyState icon={Gauge} title={t('comparing.noFigures')} text={t('comparing.noFiguresText')} />}
    />
  );
}

function keyOf({ key }: ComparedFigure): string {
  return key;
}
