// The beginning of a table, and above each column what it means.

import type { ReactNode } from 'react';
import type { Table } from '#shared/clipboard/table';

/** So many rows are shown. */
const SHOWN = 60;

interface MappedTableProps {
  readonly rows: Table;
  readonly hasHead: boolean;
  /** What stands above each column. */
  readonly choices: readonly ReactNode[];
  readonly isLeftOut: (column: number) => boolean;
  /** Of a row from 1, as files count them. */
  readonly isWrong: (row: number, column: number) => boolean;
}

export function MappedTable({ rows, hasHead, choices, isLeftOut, isWrong }: MappedTableProps) {
  function cellClass(y: number, x: number): string | undefined {
    if (isLeftOut(x)) return 'import-left-out';
    return isWrong(y + 1, x) ? 'import-wrong' : undefined;
  }
  return (
    <div className="import-table">
      <table>
        <thead>
          <tr>
            <th aria-hidden />
            {choices.map((choice, i) => <th key={i} scope="col">{choice}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, y) => (
            <tr key={y} className={hasHead && y === 0 ? 'import-head' : undefined}>
              <td className="import-number">{y + 1}</td>
              {choices.map((_, x) => <td key={x} className={cellClass(y, x)}><span>{row[x]}</span></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
