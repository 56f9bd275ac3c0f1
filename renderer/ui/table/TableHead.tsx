// The heads of a table's columns; pressing one sorts by it, again the other way round, and again not at all.
// By keys, they are the line above the first row.

import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Arrangement } from './arrangeRows';
import type { Column } from './column';

type Sort = Arrangement['sort'];

interface TableHeadProps<Row> {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort;
  /** The column that the keys are at, if they are at the heads. */
  readonly active: number | null;
  readonly onSort: (sort: Sort) => void;
}

/** What pressing a column's head does to the order: by it, the other way round, not at all. */
export function nextSort(sort: Sort, column: string): Sort {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

export function TableHead<Row>({ id: head, columns, sort, active, onSort }: TableHeadProps<Row>) {
  return (
    <div className="table-line table-head" role="row" aria-rowindex={1}>
      {columns.map(({ id, head: name, align }, i) => {
        const sorted = sort?.column === id ? sort : null;
        const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
        return (
          <div
            key={id} id={`${head}-${id}`} role="columnheader" className={`${align === 'end' ? 'table-end' : ''} ${active === i ? 'table-active' : ''}`}
            aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" tabIndex={-1} className="table-sort" title={name} onClick={() => onSort(nextSort(sort, id))}>
              <span className="table-text">{name}</span>
              {sorted && <Arrow size={13} strokeWidth={2} aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
