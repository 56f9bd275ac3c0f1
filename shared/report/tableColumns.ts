// What PDF and web page ask of a table's columns: which end at the same edge, and how strongly a number is tinted.

import { heatColor } from './heatColor';
import type { ReportCell, ReportTable } from './report';

/** Indexes of columns of numbers, which are set flush right. */
export function numberColumns({ heads, rows, amounts = [] }: ReportTable): ReadonlySet<number> {
  const isNumeric = (i: number): boolean => {
    const cells = rows.map((row) => row[i] ?? null).filter((cell) => cell !== null);
    return cells.length > 0 && cells.every((cell) => typeof cell === 'number');
  };
  return new Set(heads.flatMap((_, i) => (amounts.includes(i) || isNumeric(i) ? [i] : [])));
}

/** The ground of a cell; undefined where it has none. */
export function cellTints({ rows, heat = false }: ReportTable): (cell: ReportCell) => string | undefined {
  const most = Math.max(1, ...rows.flatMap((row) => row.filter((cell) => typeof cell === 'number')));
  return (cell) => (heat && typeof cell === 'number' && cell > 0 ? heatColor(cell / most) : undefined);
}
