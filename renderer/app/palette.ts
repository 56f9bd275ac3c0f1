// Asks the command palette, and remembers what was chosen last as long as the page lives.

import type { ActionContext } from '../actions/action';
import type { DialogStack } from '../dialogs/dialogStack';

const KEPT = 8;

/** Opens the palette once; while it is open, asking again does nothing. */
export function createPalette(dialogs: DialogStack): (context: ActionContext) => Promise<void> {
  let recent: readonly string[] = [];
  return async (context) => {
    if (dialogs.store.getState().length > 0) return;
    const chosen = await dialogs.ask('palette', { context, recent });
    if (chosen !== null) recent = [chosen, ...recent.filter((id) => id !== chosen)].slice(0, KEPT);
  };
}
