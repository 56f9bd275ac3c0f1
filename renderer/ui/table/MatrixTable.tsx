// Counts of one thing by another, the more the darker. Choosing a cell shows what it counts.

import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import type { PlainTable } from './plainTable';
import { TableExitButtons } from './TableExitButtons';
import type { Shade } from './tablePicture';
import './DataTable.css';
import './MatrixTable.css';

export interface MatrixLine {
  readonly id: string;
  readonly head: string;
}

export interface MatrixTableProps {
  readonly name: string;
  /** What stands above the heads of rows. */
  readonly corner: string;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** What a cell counts. */
  readonly cell: (row: number, column: number) => readonly string[];
  /** Behind each row and below each column, where totals make sense. */
  readonly totals?: { readonly head: string; readonly row: (row: number) => number; readonly column: (column: number) => number; readonly all: number };
  /** Ids that are selected elsewhere: cells that count nothing else are marked. */
  readonly selected: ReadonlySet<string>;
  readonly onShow: (ids: readonly string[]) => void;
  /** Above it. */
  readonly tools: ReactNode;
  /** In its place, where there is nothing to count. */
  readonly empty: ReactNode;
}

/** % of the accent behind the largest count. */
const DARKEST = 46;
const PALEST = 8;

export function MatrixTable(props: MatrixTableProps) {
  const { name, columns, tools, empty } = props;
  if (columns.length === 0) return <div className="table-empty">{empty}</div>;
  const most = mostOf(props);
  return (
    <div className="table">
      <div className="table-tools">
        {tools}
        <span className="push" />
        <TableExitButtons name={name} table={() => matrixCounts(props)} shade={matrixShade(props, most)} />
      </div>
      <Counts {...props} most={most} />
    </div>
  );
}

/** As it is shown, with nothing where there is nothing; without the row of totals, which spreadsheets work out themselves. */
function matrixCounts({ corner, rows, columns, cell, totals }: MatrixTableProps): PlainTable {
  return {
    heads: [corner, ...columns.map(({ head }) => head), ...(totals ? [totals.head] : [])],
    rows: rows.map(({ head }, r) => [head, ...columns.map((_, c) => cell(r, c).length || null), ...(totals ? [totals.row(r) || null] : [])]),
  };
}

function mostOf({ rows, columns, cell }: MatrixTableProps): number {
  return Math.max(1, ...rows.flatMap((_, r) => columns.map((__, c) => cell(r, c).length)));
}

/** % of the accent behind a cell; the same on the screen and in pictures. */
function heatOf(count: number, most: number): number {
  return count === 0 ? 0 : PALEST + ((DARKEST - PALEST) * count) / most;
}

/** The heads of rows and the totals stand beside. */
function matrixShade({ columns, cell }: MatrixTableProps, most: number): Shade {
  return (row, column) => (column === 0 || column > columns.length ? 0 : heatOf(cell(row, column - 1).length, most) / 100);
}

function Counts({ name, corner, rows, columns, cell, totals, most, selected, onShow }: MatrixTableProps & { readonly most: number }) {
  return (
    <div className="matrix-holder">
      <table className="matrix" aria-label={name}>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">{corner}</th>
            {columns.map(({ id, head }) => <th key={id} scope="col">{head}</th>)}
            {totals && <th scope="col" className="matrix-total">{totals.head}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, head }, r) => (
            <tr key={id}>
              <th scope="row">{head}</th>
              {columns.map((column, c) => <Cell key={column.id} label={`${head}, ${column.head}`} ids={cell(r, c)} most={most} selected={selected} onShow={onShow} />)}
              {totals && <td className="matrix-total">{totals.row(r) || ''}</td>}
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              <th scope="row">{totals.head}</th>
              {columns.map(({ id }, c) => <td key={id} className="matrix-total">{totals.column(c)}</td>)}
              <td className="matrix-total">{totals.all}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface CellProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly most: number;
  readonly selected: ReadonlySet<string>;
  readonly onShow: (ids: readonly string[]) => void;
}

function Cell({ label, ids, most, selected, onShow }: CellProps) {
  const count = ids.length;
  if (count === 0) return <td><span className="visually-hidden">0</span></td>;
  const heat = heatOf(count, most);
  const isSelected = selected.size === count && ids.every((id) => selected.has(id));
  return (
    <td>
      <button
        type="button" className="matrix-cell" aria-label={`${label}: ${count}`} aria-pressed={isSelected}
        style={{ '--heat': `${heat.toFixed(0)}%` } as CSSProperties} onClick={() => onShow(ids)} onKeyDown={walk}
      >
        {count}
      </button>
    </td>
  );
}

/** Arrow keys go to the next cell that way that counts something. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const by = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
  const cell = event.currentTarget.closest('td');
  const row = cell?.parentElement;
  const rows = cell?.closest('table')?.rows;
  if (!by || !cell || !rows || !(row instanceof HTMLTableRowElement)) return;
  event.preventDefault();
  const [down = 0, right = 0] = by;
  for (let r = row.rowIndex + down, c = cell.cellIndex + right; rows[r]?.cells[c]; r += down, c += right) {
    const button = rows[r]?.cells[c]?.querySelector('button');
    if (button) return button.focus();
  }
}
