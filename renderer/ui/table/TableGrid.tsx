// The rows of a table, by mouse and by keys. The grid itself has the focus; cells are marked, so that rows out of view need
// not exist.

import { useId, useRef, type CSSProperties } from 'react';
import type { Arrangement, TableLine } from './arrangeRows';
import type { Column } from './column';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { useTableCursor } from './useTableCursor';

interface TableGridProps<Row> {
  readonly name: string;
  readonly lines: readonly TableLine<Row>[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly selected: ReadonlySet<string> | undefined;
  readonly sort: Arrangement['sort'];
  readonly onSort: (sort: Arrangement['sort']) => void;
  readonly onGo: ((row: Row) => void) | undefined;
}

/** px; the same as in the style sheet. */
const LINE = 32;
/** The heads are the first row. */
const FIRST_ROW = 2;

function columnTemplate<Row>(columns: readonly Column<Row>[]): string {
  return columns.map(({ width, grows }) => (grows ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ');
}

export function TableGrid<Row>({ name, lines, columns, rowKey, selected, sort, onSort, onGo }: TableGridProps<Row>) {
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const { cursor, from, to, goTo, endEdit, onKeyDown } = useTableCursor({ grid, lines, columns, rowKey, lineHeight: LINE, selected, onGo });
  return (
    <div
      ref={grid}
      className="table-grid"
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-rowcount={lines.length + 1}
      aria-activedescendant={cursor ? `${id}-${cursor.key}-${columns[cursor.column]?.id}` : undefined}
      style={{ '--columns': columnTemplate(columns) } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <TableHead columns={columns} sort={sort} onSort={onSort} />
      <div className="table-lines" role="rowgroup" style={{ height: lines.length * LINE }}>
        {lines.slice(from, to).map((line, i) => {
          const index = from + i;
          const place = { index: index + FIRST_ROW, style: { top: index * LINE } };
          if (line.type === 'group') return <GroupLine key={`group ${line.name}`} line={line} {...place} />;
          const key = rowKey(line.row);
          const here = cursor?.key === key ? cursor : null;
          return (
            <TableRow
              key={key}
              id={`${id}-${key}`}
              row={line.row}
              columns={columns}
              {...place}
              selected={selected?.has(key) ?? here !== null}
              active={here?.column ?? null}
              editing={here?.editing === true}
              onCell={(column, edit) => goTo({ line: index, column }, edit)}
              onEditEnd={endEdit}
            />
          );
        })}
      </div>
    </div>
  );
}

interface GroupLineProps {
  readonly line: Extract<TableLine<unknown>, { type: 'group' }>;
  readonly index: number;
  readonly style: CSSProperties;
}

function GroupLine({ line, index, style }: GroupLineProps) {
  return (
    <div className="table-group" role="row" aria-rowindex={index} style={style}>
      <span role="gridcell">{line.name || '–'} <span className="table-group-count">{line.count}</span></span>
    </div>
  );
}
