// The system's own file dialogs. They start in the folder that the app was started with, and later where the last file
// was chosen.

import { dirname, extname, join } from 'node:path';
import type { MessageKey } from '#shared/i18n/messages';
import type { DialogPort } from '../services/shell/ports';
import type { AppWindow, ElectronApi } from './electronApi';

export interface DialogSetup {
  readonly window: () => AppWindow;
  /** Null: where the system starts. */
  readonly startFolder: string | null;
  readonly text: (key: MessageKey) => Promise<string>;
}

export function systemDialogs({ dialog }: ElectronApi, { window, startFolder, text }: DialogSetup): DialogPort {
  let folder = startFolder;
  const chosen = (path: string | undefined) => {
    if (path === undefined || path === '') return null;
    folder = dirname(path);
    return path;
  };
  const at = (name: string) => ({ defaultPath: folder === null ? name : join(folder, name) });

  /** Not every system adds the extension; then its question about replacing a file was about another name, so ask again. */
  async function pickSave(title: string, name: string, extension: string): Promise<string | null> {
    const filters = [{ name: extension === 'blueprint' ? await text('dialog.blueprints') : extension.toUpperCase(), extensions: [extension] }];
    const picked = await dialog.showSaveDialog(window(), { title, ...at(name), filters, properties: ['showOverwriteConfirmation'] });
    const path = picked.canceled ? null : chosen(picked.filePath);
    if (path === null || extname(path) !== '') return path;
    return pickSave(title, `${path.slice(dirname(path).length + 1)}.${extension}`, extension);
  }

  return {
    async pickOpen({ title, what }) {
      const picked = await dialog.showOpenDialog(window(), {
        title,
        ...(folder === null ? {} : { defaultPath: folder }),
        properties: ['openFile'],
        filters: what === 'tables' ? [{ name: await text('dialog.tables'), extensions: ['csv', 'tsv', 'xlsx', 'xlsm'] }] : [
          { name: await text('dialog.blueprints'), extensions: ['blueprint', 'json'] },
          { name: await text('dialog.pictures'), extensions: ['png', 'svg', 'pdf'] },
        ],
      });
      return picked.canceled ? null : chosen(picked.filePaths[0]);
    },
    async pickFolder({ title }) {
      const picked = await dialog.showOpenDialog(window(), {
        title, ...(folder === null ? {} : { defaultPath: folder }), properties: ['openDirectory'],
      });
      const path = picked.canceled ? undefined : picked.filePaths[0];
      return path === undefined || path === '' ? null : path;
    },
    pickSave: ({ title, name, extension }) => pickSave(title, name, extension),
  };
}
