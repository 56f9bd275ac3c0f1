// One row of a table.

import type { CSSProperties } from 'react';
import { CellEditor } from './CellEditor';
import type { Column } from './column';

interface TableRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly index: number;
  readonly style: CSSProperties;
  readonly selected: boolean;
  /** The column that the keys are at, if they are in this row. */
  readonly active: number | null;
  /** Whether that cell is being edited. */
  readonly editing: boolean;
  readonly onCell: (column: number, edit: boolean) => void;
  readonly onEditEnd: (next: boolean) => void;
}

export function TableRow<Row>({ id, row, columns, index, style, selected, active, editing, onCell, onEditEnd }: TableRowProps<Row>) {
  return (
    <div className="table-line table-row" role="row" aria-rowindex={index} aria-selected={selected} style={style}>
      {columns.map((column, i) => {
        const value = column.value(row);
        const text = String(value ?? '');
        return (
          <div
            key={column.id}
            id={`${id}-${column.id}`}
            role="gridcell"
            className={`table-cell ${column.align === 'end' ? 'table-end' : ''} ${column.edit ? 'table-editable' : ''} ${active === i ? 'table-active' : ''}`}
            title={text}
            onClick={() => onCell(i, false)}
            onDoubleClick={() => onCell(i, true)}
          >
            {editing && active === i && column.edit
              ? <CellEditor label={column.head} row={row} edit={column.edit} initial={text} onEnd={onEditEnd} />
              : column.show?.(row) ?? <span className="table-text">{text}</span>}
          </div>
        );
      })}
    </div>
  );
}
