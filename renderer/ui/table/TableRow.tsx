// One row of a table.

import type { CSSProperties, MouseEvent } from 'react';
import { CellEditor } from './CellEditor';
import type { Column } from './column';
import type { After, Reach } from './useTableCursor';

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
  readonly onCell: (column: number, edit: boolean, reach?: Reach) => void;
  readonly onEditEnd: (after: After) => void;
}

function reachOf({ shiftKey, ctrlKey, metaKey }: MouseEvent): Reach {
  if (shiftKey) return 'range';
  return ctrlKey || metaKey ? 'besides' : 'one';
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
            onClick={(event) => onCell(i, false, reachOf(event))}
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
