// Runs the checks over the document in front, in the page's idle time.

import { useEffect } from 'react';
import { followChecks, type ChecksEnvironment } from '../../editor/checks/followChecks';
import type { Editor } from '../../editor/editor';

/** ms after which even a busy page checks; a slice is short. */
const PATIENCE = 2000;

const environment: ChecksEnvironment = {
  later(ms, call) {
    const timer = window.setTimeout(call, ms);
    return () => window.clearTimeout(timer);
  },
  idle(call) {
    const handle = window.requestIdleCallback(call, { timeout: PATIENCE });
    return () => window.cancelIdleCallback(handle);
  },
  clock: () => performance.now(),
};

export function useChecks(editor: Editor): void {
  useEffect(() => followChecks(editor, environment), [editor]);
}
