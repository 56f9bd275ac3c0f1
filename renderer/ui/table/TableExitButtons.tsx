// Taking a table elsewhere: onto the clipboard, or into a file.

import { Copy, Download } from 'lucide-react';
import { paperLook } from '../chart/chartLook';
import { IconButton } from '../IconButton';
import { Menu } from '../Menu';
import type { MenuEntry } from '../menuEntry';
import { useTranslate } from '../translateContext';
import type { PlainTable } from './plainTable';
import { TABLE_FORMATS, useTableExits } from './tableExits';
import { MOST_PICTURE_ROWS, tablePicture, type Shade } from './tablePicture';

interface TableExitButtonsProps {
  readonly name: string;
  /** Asked when one of them is pressed. */
  readonly table: () => PlainTable;
  /** What stands behind the cells in a picture. */
  readonly shade?: Shade;
}

export function TableExitButtons({ name, table, shade }: TableExitButtonsProps) {
  const t = useTranslate();
  const exits = useTableExits();
  const { copy, save } = exits;
  const saveEntries = useSaveEntries(name, table, () => tablePicture(name, table(), paperLook(exits.paper), shade));
  return (
    <>
      <IconButton icon={Copy} size="small" label={t('dataTable.copy')} onClick={() => copy(table())} />
      {save && <Menu align="end" trigger={<IconButton icon={Download} size="small" label={t('dataTable.save')} />} entries={saveEntries} />}
    </>
  );
}

/** The ways into a file: as a picture, and as a table. */
export function useSaveEntries(name: string, table: () => PlainTable, picture: () => Promise<Blob>): () => MenuEntry[] {
  const t = useTranslate();
  const { save, savePicture } = useTableExits();
  return () => [
    ...TABLE_FORMATS.map((format): MenuEntry => ({ type: 'item', id: format, label: t(`dataTable.${format}`), onSelect: () => save?.(name, table(), format) })),
    {
      type: 'item', id: 'png', label: t('dataTable.png'), onSelect: () => savePicture?.(name, picture()),
      disabledReason: table().rows.length > MOST_PICTURE_ROWS ? t('dataTable.tooLong', { most: MOST_PICTURE_ROWS }) : undefined,
    },
  ];
}
