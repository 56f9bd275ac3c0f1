// A table of any number of rows: sorted, filtered, put together, edited in place, copied and saved.

import { useMemo, useState, type ReactNode } from 'react';
import { useLocale } from '../translateContext';
import { arrangeRows, NO_ARRANGEMENT, type Arrangement } from './arrangeRows';
import type { Column } from './column';
import { TableGrid } from './TableGrid';
import { useShownColumns } from './tableMemory';
import { plainTable } from './plainTable';
import { TableTools } from './TableTools';
import './DataTable.css';

export interface DataTableProps<Row> {
  /** What the table is called, also as a file. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Lets people choose its columns, and remembers them under this name. */
  readonly memory?: string;
  /** Keys of rows that are selected elsewhere. */
  readonly selected?: ReadonlySet<string>;
  /** The row that was clicked or that the keys have come to, and all that are selected with it. */
  readonly onGo?: (row: Row, rows: readonly Row[]) => void;
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
  const [arrangement, setArrangement] = useState<Arrangement>({ ...NO_ARRANGEMENT, ...props.arrangement });
  const collator = useMemo(() => new Intl.Collator(locale, { numeric: true }), [locale]);
  const [shownColumns, setShownColumns] = useShownColumns(props.memory, columns);
  const lines = useMemo(() => {
    const group = columns.filter(({ id }) => id === arrangement.group);
    return arrangeRows(rows, [...shownColumns, ...group], arrangement, collator);
  }, [rows, columns, shownColumns, arrangement, collator]);
  const shown = lines.flatMap((line) => (line.type === 'row' ? [line.row] : []));
  if (rows.length === 0) return <div className="table-empty">{empty}</div>;
  return (
    <div className="table">
      <TableTools
        arrangement={arrangement}
        onArrange={setArrangement}
        groups={columns.filter(({ groups }) => groups)}
        shown={shown.length}
        all={rows.length}
        name={name}
        table={() => plainTable(shown, shownColumns)}
        choice={props.memory === undefined ? undefined : { columns, shown: shownColumns, onChoose: setShownColumns }}
      >
        {tools}
      </TableTools>
      <TableGrid
        name={name}
        lines={lines}
        columns={shownColumns}
        rowKey={rowKey}
        selected={props.selected}
        sort={arrangement.sort}
        onSort={(sort) => setArrangement({ ...arrangement, sort })}
        onGo={onGo}
      />
    </div>
  );
}
