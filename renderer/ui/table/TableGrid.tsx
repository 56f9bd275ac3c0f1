// The rows of a table, by mouse and by keys. The grid itself has the focus; cells are marked, so that rows out of view need
// not exist.

import { useEffect, useId, useRef, type CSSProperties, type RefObject } from 'react';
import type { Arrangement, TableLine } from './arrangeRows';
import type { Column } from './column';
import { nextSort, TableHead } from './TableHead';
import { tableInput } from './tableInput';
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
  readonly onGo: ((row: Row, rows: readonly Row[]) => void) | undefined;
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
  const table = useTableCursor({ grid, lines, columns, rowKey, lineHeight: LINE, selected, onGo });
  const { cursor, from, to, goTo, endEdit } = table;
  const active = cursor ? `${id}-${cursor.key ?? 'heads'}-${columns[cursor.column]?.id}` : undefined;
  useColumnInView(grid, active, cursor?.column ?? 0);
  return (
    <div
      ref={grid}
      className="table-grid"
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-rowcount={lines.length + 1}
      aria-multiselectable={onGo !== undefined}
      aria-activedescendant={active}
      style={{ '--columns': columnTemplate(columns), '--first': `${columns[0]?.width ?? 0}px` } as CSSProperties}
      {...tableInput({ table, lines, columns, rowKey, selected, onHead: ({ id: column }) => onSort(nextSort(sort, column)) })}
    >
      <TableHead id={`${id}-heads`} columns={columns} sort={sort} active={cursor?.key === null ? cursor.column : null} onSort={onSort} />
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
              onCell={(column, edit, reach) => goTo({ line: index, column }, edit, reach)}
              onEditEnd={endEdit}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The column that the keys are at; of rows, the list itself sees to it. */
function useColumnInView(grid: RefObject<HTMLElement | null>, active: string | undefined, column: number): void {
  useEffect(() => {
    const holder = grid.current;
    if (!holder || !active || !holder.contains(document.activeElement)) return;
    // The first column always is in sight, so that nothing would scroll.
    if (column === 0) holder.scrollTo({ left: 0 });
    else document.getElementById(active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [grid, active, column]);
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
