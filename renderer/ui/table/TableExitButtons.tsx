// Taking a table elsewhere: onto the clipboard, or into a file.

import { Copy, Download } from 'lucide-react';
import { IconButton } from '../IconButton';
import { Menu } from '../Menu';
import { useTranslate } from '../translateContext';
import type { PlainTable } from './plainTable';
import { TABLE_FORMATS, useTableExits } from './tableExits';

interface TableExitButtonsProps {
  readonly name: string;
  /** Asked when one of them is pressed. */
  readonly table: () => PlainTable;
}

export function TableExitButtons({ name, table }: TableExitButtonsProps) {
  const t = useTranslate();
  const { copy, save } = useTableExits();
  const saveEntries = () => TABLE_FORMATS.map((format) => ({
    type: 'item' as const, id: format, label: t(`dataTable.${format}`), onSelect: () => save?.(name, table(), format),
  }));
  return (
    <>
      <IconButton icon={Copy} size="small" label={t('dataTable.copy')} onClick={() => copy(table())} />
      {save && <Menu align="end" trigger={<IconButton icon={Download} size="small" label={t('dataTable.save')} />} entries={saveEntries} />}
    </>
  );
}
