// A window with unsaved changes does not close by itself: the page is asked, and closes it when it has its answer. A page
// that has crashed can't answer and must not hold the window open for ever.

import type { Emit, WindowPort } from '../services/shell/ports';
import type { AppWindow } from './electronApi';

/** Guards the window and gives the page its side of it. */
export function closeGuard(window: AppWindow, emit: Emit): WindowPort {
  let dirty = false;
  let agreed = false;
  window.on('close', (event) => {
    if (!dirty || agreed || window.webContents.isCrashed()) return;
    event.preventDefault();
    emit('window.closeRequested', {});
  });
  return {
    setState(state) {
      dirty = state.dirty;
      window.setTitle(state.title);
      // The dot in a Mac's close button; nothing elsewhere.
      window.setDocumentEdited(state.dirty);
    },
    close() {
      agreed = true;
      window.close();
    },
  };
}
