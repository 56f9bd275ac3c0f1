// Files dropped anywhere on the window: blueprints open, each in a tab of its own. Pictures are taken by the sheet before
// they come here. Without this the browser would leave the app and show the file.

import { useEffect } from 'react';
import type { AppModel } from '../appModel';
import { openDropped } from '../documents/openDropped';

/** Bytes; no blueprint is that large, and reading a film would stop the app. */
const LARGEST = 200_000_000;

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

function isBlueprint({ name, size }: File): boolean {
  return /\.(blueprint|json)$/i.test(name) && size <= LARGEST;
}

async function takeFiles({ host, documents, toasts, translate }: AppModel, files: readonly File[]): Promise<void> {
  for (const file of files.filter(isBlueprint)) await openDropped(host, documents, file);
  const other = files.find((file) => !isBlueprint(file));
  if (!other) return;
  const t = translate();
  toasts.show({ text: other.type.startsWith('image/') ? t('drop.onCell') : t('drop.unsupported', { name: other.name }) });
}

export function useFileDrop(app: AppModel): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragover', (event) => {
      if (event.defaultPrevented || !bringsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = app.dialogs.store.getState().length > 0 ? 'none' : 'copy';
    }, { signal });
    window.addEventListener('drop', (event) => {
      if (event.defaultPrevented || !bringsFiles(event)) return;
      event.preventDefault();
      if (app.dialogs.store.getState().length === 0) void takeFiles(app, [...(event.dataTransfer?.files ?? [])]);
    }, { signal });
    return () => stop.abort();
  }, [app]);
}
