// The heads of a table's columns; pressing one sorts by it, again the other way round, and again not at all.

import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Arrangement } from './arrangeRows';
import type { Column } from './column';

type Sort = Arrangement['sort'];

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function nextSort(sort: Sort, column: string): Sort {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <div className="table-line table-head" role="row" aria-rowindex={1}>
      {columns.map(({ id, head, align }) => {
        const sorted = sort?.column === id ? sort : null;
        const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
        return (
          <div key={id} role="columnheader" className={align === 'end' ? 'table-end' : ''} aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}>
            <button type="button" tabIndex={-1} className="table-sort" title={head} onClick={() => onSort(nextSort(sort, id))}>
              <span className="table-text">{head}</span>
              {sorted && <Arrow size={13} strokeWidth={2} aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
