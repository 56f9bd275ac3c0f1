// A table of any number of rows: sorted, filtered, put together, edited in place, copied and saved.

import { useMemo, useState, type ReactNode } from 'react';
import { useLocale } from '../translateContext';
import { arrangeRows, NO_ARRANGEMENT, type Arrangement } from './arrangeRows';
import type { Column } from './column';
import { TableGrid } from './TableGrid';
import { useTableExits } from './tableExits';
import { plainTable } from './plainTable';
import { TableTools } from './TableTools';
import './DataTable.css';

export interface DataTableProps<Row> {
  /** What the table is called, also as a file. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Keys of rows that are selected elsewhere. */
  readonly selected?: ReadonlySet<string>;
  /** The row that was clicked or that the keys have come to. */
  readonly onGo?: (row: Row) => void;
  /** How it is arranged at first. */
  readonly arrangement?: Partial<Arrangement>;
  /** In place of rows, where there are none. */
  readonly empty: ReactNode;
  /** Further controls above it. */
  readonly tools?: ReactNode;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, rows, columns, rowKey, onGo, empty, tools } = props;
  const locale = useLocale();
  const exits = useTableExits();
  const [arrangement, setArrangement] = useState<Arrangement>({ ...NO_ARRANGEMENT, ...props.arrangement });
  const collator = useMemo(() => new Intl.Collator(locale, { numeric: true }), [locale]);
  const lines = useMemo(() => arrangeRows(rows, columns, arrangement, collator), [rows, columns, arrangement, collator]);
  const shown = lines.flatMap((line) => (line.type === 'row' ? [line.row] : []));
  const { save } = exits;
  if (rows.length === 0) return <div className="table-empty">{empty}</div>;
  return (
    <div className="table">
      <TableTools
        arrangement={arrangement}
        onArrange={setArrangement}
        groups={columns.filter(({ groups }) => groups)}
        shown={shown.length}
        all={rows.length}
        onCopy={() => exits.copy(plainTable(shown, columns))}
        onSave={save && ((format) => save(name, plainTable(shown, columns), format))}
      >
        {tools}
      </TableTools>
      <TableGrid
        name={name}
        lines={lines}
        columns={columns}
        rowKey={rowKey}
        selected={props.selected}
        sort={arrangement.sort}
        onSort={(sort) => setArrangement({ ...arrangement, sort })}
        onGo={onGo}
      />
    </div>
  );
}
