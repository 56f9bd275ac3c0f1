// Choosing a file: with the system's dialogs where the shell has them, with the page's own where it has not.

import type { FileInfo } from '#shared/api/fields';
import type { Host, HostError, Input } from '#shared/api/contract';
import type { Translate } from '#shared/i18n/messages';
import { safeFileName } from '#shared/lib/fileName';
import type { DialogStack } from './dialogStack';

export interface FilePicker {
  /** Null when the person changed their mind. */
  open(): Promise<FileInfo | null>;
  /** Of tables: CSV and workbooks. */
  table(title: string): Promise<FileInfo | null>;
  /** @param name proposed file name without extension */
  save(title: string, name: string, extension: string): Promise<FileInfo | null>;
  folder(title: string): Promise<FileInfo | null>;
}

export interface FilePickerSettings {
  readonly host: Host;
  readonly kind: 'system' | 'page';
  readonly dialogs: DialogStack;
  readonly translate: () => Translate;
  /** Called when the shell could not even show its dialog. */
  readonly onFailure: (error: HostError) => void;
}

export function createFilePicker({ host, kind, dialogs, translate, onFailure }: FilePickerSettings): FilePicker {
  if (kind === 'page') {
    return {
      open: () => dialogs.ask('pickOpen', {}),
      table: (title) => dialogs.ask('pickOpen', { title, what: 'tables' }),
      folder: (title) => dialogs.ask('pickFolder', { title }),
      save: (title, name, extension) => dialogs.ask('pickSave', { title, name: safeFileName(name, translate()('untitled.file')), extension }),
    };
  }
  async function pickOpen(input: Input<'files.pickOpen'>): Promise<FileInfo | null> {
    const picked = await host.request('files.pickOpen', input);
    if (!picked.ok) onFailure(picked.error);
    return picked.ok ? picked.value : null;
  }
  return {
    async folder(title) {
      const picked = await host.request('library.pickFolder', { title });
      if (!picked.ok) onFailure(picked.error);
      return picked.ok ? picked.value : null;
    },
    open: () => pickOpen({ title: translate()('pick.openTitle') }),
    table: (title) => pickOpen({ title, what: 'tables' }),
    async save(title, name, extension) {
      const proposed = safeFileName(name, translate()('untitled.file'));
      const picked = await host.request('files.pickSave', { title, name: `${proposed}.${extension}`, extension });
      if (!picked.ok) onFailure(picked.error);
      return picked.ok ? picked.value : null;
    },
  };
}
