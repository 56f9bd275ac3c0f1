// A chart, and the same data as a table for whoever can't see it or wants the figures. It is copied and saved as a picture,
// the table as tables are.

import { useMemo, useRef, useState, type ReactNode } from 'react';
import { ChartColumn, Copy, Download, Table2 } from 'lucide-react';
import { IconButton } from '../IconButton';
import { Segmented } from '../Segmented';
import { Menu } from '../Menu';
import { DataTable } from '../table/DataTable';
import type { CellValue, Column } from '../table/column';
import type { PlainTable } from '../table/plainTable';
import { useSaveEntries } from '../table/TableExitButtons';
import { useTableExits } from '../table/tableExits';
import { useLocale, useTranslate } from '../translateContext';
import { paperLook, type ChartLook } from './chartLook';
import { chartPicture } from './chartPicture';
import type { ChartOption } from './chartModules';
import { useChart, type ChartPick } from './useChart';
import './Chart.css';

export interface ChartProps {
  /** What the chart is called, also as a file. */
  readonly name: string;
  /** What can be seen in it, in a sentence; read out with the name. */
  readonly summary?: string;
  /** Made of the look, so that it follows the theme. Keep it between renders (`useCallback`): a new one draws anew. */
  readonly option: (look: ChartLook) => ChartOption;
  /** The same data. */
  readonly table: PlainTable;
  readonly onPick?: (pick: ChartPick) => void;
  /** Further controls above it. */
  readonly tools?: ReactNode;
}

export function Chart({ name, summary, option, table, onPick, tools }: ChartProps) {
  const t = useTranslate();
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  const segments = [
    { value: 'chart' as const, label: t('chart.asChart'), icon: ChartColumn },
    { value: 'table' as const, label: t('chart.asTable'), icon: Table2 },
  ];
  const choice = <Segmented label={t('chart.show')} hideLabel value={as} segments={segments} onChange={setAs} />;
  if (as === 'table') return <div className="chart"><ChartTable name={name} table={table} tools={<>{tools}{choice}</>} /></div>;
  return <ChartPicture name={name} summary={summary} option={option} table={table} onPick={onPick} tools={<>{tools}<span className="push" />{choice}</>} />;
}

interface ChartPictureProps {
  readonly name: string;
  readonly summary: string | undefined;
  readonly option: (look: ChartLook) => ChartOption;
  readonly table: PlainTable;
  readonly onPick: ((pick: ChartPick) => void) | undefined;
  readonly tools: ReactNode;
}

function ChartPicture({ name, summary, option, table, onPick, tools }: ChartPictureProps) {
  const t = useTranslate();
  const { copyPicture, save, paper } = useTableExits();
  const holder = useRef<HTMLDivElement>(null);
  useChart(holder, option, onPick);
  const picture = () => chartPicture(name, option, paperLook(paper), { width: holder.current?.clientWidth ?? 0, height: holder.current?.clientHeight ?? 0 });
  const saveEntries = useSaveEntries(name, () => table, picture);
  return (
    <div className="chart">
      <div className="chart-tools">
        {tools}
        {copyPicture && <IconButton icon={Copy} size="small" label={t('chart.copy')} onClick={() => copyPicture(picture())} />}
        {save && <Menu align="end" trigger={<IconButton icon={Download} size="small" label={t('chart.save')} />} entries={saveEntries} />}
      </div>
      <div ref={holder} className="chart-picture" role="img" aria-label={summary ? `${name}. ${summary}` : name} />
    </div>
  );
}

type PlainRow = readonly CellValue[];

function ChartTable({ name, table, tools }: { readonly name: string; readonly table: PlainTable; readonly tools: ReactNode }) {
  const locale = useLocale();
  const columns = useMemo(() => table.heads.map((head, i): Column<PlainRow> => {
    const numbers = table.rows.flatMap((row) => (typeof row[i] === 'number' ? [row[i]] : []));
    const text = numberText(numbers, locale);
    return {
      id: String(i), head, width: i === 0 ? 200 : 140, ...(i === 0 ? { grows: true } : {}), value: (row) => row[i] ?? null,
      ...(numbers.length > 0 ? { align: 'end', show: (row) => (typeof row[i] === 'number' ? text(row[i]) : row[i]) } : {}),
    };
  }), [table, locale]);
  const keys = useMemo(() => new Map(table.rows.map((row, i) => [row, String(i)])), [table]);
  return <DataTable name={name} rows={table.rows} columns={columns} rowKey={(row) => keys.get(row) ?? ''} empty={tools} tools={tools} />;
}

/** Numbers below each other, each with as many digits as the longest has. */
function numberText(numbers: readonly number[], locale: string): (value: number) => string {
  const digits = Math.max(0, ...numbers.map((value) => String(value).split('.')[1]?.length ?? 0));
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: Math.min(digits, 2), maximumFractionDigits: Math.min(digits, 2) });
  return (value) => format.format(value).replace('-', '−');
}
