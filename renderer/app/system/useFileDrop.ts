// Files dropped anywhere on the window. Pictures over the sheet are taken by the sheet before they come here. Without this
// the browser would leave the app and show the file.

import { useEffect } from 'react';
import type { AppModel } from '../appModel';
import { offerCarried, takeFiles } from './takeFiles';

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
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
      if (!bringsFiles(event)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (event.defaultPrevented) return void offerCarried(app, files);
      event.preventDefault();
      if (app.dialogs.store.getState().length === 0) void takeFiles(app, files);
    }, { signal });
    return () => stop.abort();
  }, [app]);
}
