// Looks for the linked blueprint of the document in front: at once, when somebody comes back to the window, and when
// documents are opened or closed.

import { useEffect } from 'react';
import type { Editor } from '../../editor/editor';
import type { AppModel } from '../appModel';
import { openedBlueprint } from '../documents/linkedState';
import { followLinked } from '../documents/followLinked';

export function useLinked(app: AppModel, editor: Editor): void {
  useEffect(() => followLinked({
    host: app.host,
    isOpen: (id) => openedBlueprint(app, id) !== undefined,
    onReturn(call) {
      window.addEventListener('focus', call);
      const stop = app.documents.store.subscribe(call);
      return () => {
        window.removeEventListener('focus', call);
        stop();
      };
    },
  }, editor), [app, editor]);
}
