// How tables and charts leave the app: onto the clipboard, as spreadsheets, mails and documents take them, or into files.

import type { FileInfo } from '#shared/api/fields';
import type { Answer } from '#shared/api/contract';
import { tableHtml, tableText } from '#shared/clipboard/table';
import { lightTheme } from '#shared/scene/theme';
import type { AppCommands } from '../../actions/action';
import type { PlainTable } from '../../ui/table/plainTable';
import type { TableExits } from '../../ui/table/tableExits';
import { themeVariables } from '../../ui/tokens';
import type { AppModel } from '../appModel';
import { hostErrorText } from '../documents/problemTexts';
import { base64Of } from './base64Of';
import { writeClipboard } from './writeClipboard';

function written({ heads, rows }: PlainTable): readonly (readonly string[])[] {
  return [heads, ...rows.map((row) => row.map((value) => String(value ?? '')))];
}

export function createTableExits({ clipboard, say }: Pick<AppCommands, 'clipboard' | 'say'>, app: AppModel): TableExits {
  const { host } = app;
  return {
    paper: themeVariables(lightTheme),
    copy(table) {
      const cells = written(table);
      void clipboard.write({ html: tableHtml(cells), text: tableText(cells) }, '').then((there) => {
        if (there) say({ key: 'dataTable.copied' });
      });
    },
    save: (name, table, format) => void saveFigure(app, name, format, ({ handle }) => host.request('figures.saveTable', { target: handle, format, name: name.slice(0, 200), table })),
    copyPicture(png) {
      void writeClipboard({ 'image/png': png }).then((there) => say({ key: there ? 'chart.copied' : 'chart.notCopied' }));
    },
    savePicture: (name, png) => void saveFigure(app, name, 'png', async ({ handle }) => host.request('figures.savePicture', { target: handle, base64: await base64Of(await png) })),
  };
}

type Written = Answer<'figures.saveTable' | 'figures.savePicture'>;

/** Asks where to, has it written, and says how that went. */
async function saveFigure(app: AppModel, name: string, extension: string, write: (target: FileInfo) => Promise<Written>): Promise<void> {
  const { picker, toasts, translate, start, host, documents } = app;
  const t = translate();
  const title = documents.front()?.editor.document.getState().blueprint.title || t('sheet.untitled');
  const target = await picker.save(t('figure.saveTitle'), t('figure.fileName', { title, name }), extension);
  if (!target) return;
  const answer = await write(target);
  if (!answer.ok) {
    toasts.show({ text: hostErrorText(answer.error, t), tone: 'danger' });
    return;
  }
  const show = { label: t('export.show'), run: () => void host.request('shell.showInFolder', { handle: target.handle }) };
  toasts.show({ text: t('figure.saved', { name: target.name }), ...(start.canShowInFolder && { action: show }) });
}
