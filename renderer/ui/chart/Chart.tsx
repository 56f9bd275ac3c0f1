// A chart, and the same data as a table for whoever can't see it or wants the figures. It is copied and saved as a picture,
// the table as tables are.

import { useMemo, useRef, useState, type ReactNode } from 'react';
import { ChartColumn, Copy, Download, Table2 } from 'lucide-react';
import { IconButton } from '../IconButton';
import { Segmented } from '../Segmented';
import { DataTable } from '../table/DataTable';
import type { CellValue, Column } from '../table/column';
import type { PlainTable } from '../table/plainTable';
import { useTableExits } from '../table/tableExits';
import { useTranslate } from '../translateContext';
import type { ChartLook } from './chartLook';
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
  return <ChartPicture name={name} summary={summary} option={option} onPick={onPick} tools={<>{tools}<span className="push" />{choice}</>} />;
}

interface ChartPictureProps {
  readonly name: string;
  readonly summary: string | undefined;
  readonly option: (look: ChartLook) => ChartOption;
  readonly onPick: ((pick: ChartPick) => void) | undefined;
  readonly tools: ReactNode;
}

function ChartPicture({ name, summary, option, onPick, tools }: ChartPictureProps) {
  const t = useTranslate();
  const exits = useTableExits();
  const holder = useRef<HTMLDivElement>(null);
  const { picture } = useChart(holder, option, onPick);
  /** Hands the picture on, once there is one. */
  function leave(by: (png: Promise<Blob>) => void): void {
    const png = picture();
    if (png) by(png);
  }
  const { copyPicture, savePicture } = exits;
  return (
    <div className="chart">
      <div className="chart-tools">
        {tools}
        {copyPicture && <IconButton icon={Copy} size="small" label={t('chart.copy')} onClick={() => leave(copyPicture)} />}
        {savePicture && <IconButton icon={Download} size="small" label={t('chart.save')} onClick={() => leave((png) => savePicture(name, png))} />}
      </div>
      <div ref={holder} className="chart-picture" role="img" aria-label={summary ? `${name}. ${summary}` : name} />
    </div>
  );
}

type PlainRow = readonly CellValue[];

function ChartTable({ name, table, tools }: { readonly name: string; readonly table: PlainTable; readonly tools: ReactNode }) {
  const columns = useMemo(() => table.heads.map((head, i): Column<PlainRow> => {
    const isNumber = table.rows.some((row) => typeof row[i] === 'number');
    return { id: String(i), head, width: i === 0 ? 200 : 140, ...(i === 0 ? { grows: true } : {}), ...(isNumber ? { align: 'end' } : {}), value: (row) => row[i] ?? null };
  }), [table]);
  const keys = useMemo(() => new Map(table.rows.map((row, i) => [row, String(i)])), [table]);
  return <DataTable name={name} rows={table.rows} columns={columns} rowKey={(row) => keys.get(row) ?? ''} empty={tools} tools={tools} />;
}
