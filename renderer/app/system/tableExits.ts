// How tables and charts leave the app: onto the clipboard, as spreadsheets, mails and documents take them.

import { tableHtml, tableText } from '#shared/clipboard/table';
import type { AppCommands } from '../../actions/action';
import type { PlainTable } from '../../ui/table/plainTable';
import type { TableExits } from '../../ui/table/tableExits';
import { writeClipboard } from './writeClipboard';

function written({ heads, rows }: PlainTable): readonly (readonly string[])[] {
  return [heads, ...rows.map((row) => row.map((value) => String(value ?? '')))];
}

export function createTableExits({ clipboard, say }: Pick<AppCommands, 'clipboard' | 'say'>): TableExits {
  return {
    copy(table) {
      const cells = written(table);
      void clipboard.write({ html: tableHtml(cells), text: tableText(cells) }, '').then((there) => {
        if (there) say({ key: 'dataTable.copied' });
      });
    },
    copyPicture(png) {
      void writeClipboard({ 'image/png': png }).then((there) => say({ key: there ? 'chart.copied' : 'chart.notCopied' }));
    },
  };
}
