// Above a table: what to look for, what to put together, how many rows there are, and taking the table elsewhere.

import { Group, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../IconButton';
import { Menu } from '../Menu';
import { useTranslate } from '../translateContext';
import type { Arrangement } from './arrangeRows';
import { ColumnMenu, type ColumnChoice } from './ColumnMenu';
import type { PlainTable } from './plainTable';
import { TableExitButtons } from './TableExitButtons';

interface TableToolsProps {
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  /** Columns that rows can be put together by. */
  readonly groups: readonly { readonly id: string; readonly head: string }[];
  /** How many rows are shown, and how many there are. */
  readonly shown: number;
  readonly all: number;
  readonly name: string;
  /** The rows that are shown. */
  readonly table: () => PlainTable;
  /** Absent: the columns are what they are. */
  readonly choice?: ColumnChoice | undefined;
  readonly children?: ReactNode;
}

export function TableTools({ arrangement, onArrange, groups, shown, all, name, table, choice, children }: TableToolsProps) {
  const t = useTranslate();
  const groupEntries = () => [null, ...groups].map((group) => ({
    type: 'item' as const,
    id: group?.id ?? 'none',
    label: group?.head ?? t('dataTable.noGroups'),
    checked: arrangement.group === (group?.id ?? null),
    onSelect: () => onArrange({ ...arrangement, group: group?.id ?? null }),
  }));
  return (
    <div className="table-tools">
      <label className="table-search">
        <Search size={14} strokeWidth={1.75} aria-hidden />
        <input
          className="input"
          type="search"
          aria-label={t('dataTable.filter')}
          placeholder={t('dataTable.filter')}
          value={arrangement.filter}
          onChange={(event) => onArrange({ ...arrangement, filter: event.target.value })}
        />
      </label>
      <span className="table-count" role="status">{t(shown === all ? 'dataTable.count' : 'dataTable.countOf', { shown, all })}</span>
      {children}
      <span className="push" />
      {groups.length > 0 && <Menu align="end" trigger={<IconButton icon={Group} size="small" label={t('dataTable.group')} pressed={arrangement.group !== null} />} entries={groupEntries} />}
      {choice && <ColumnMenu {...choice} />}
      <TableExitButtons name={name} table={table} />
    </div>
  );
}
