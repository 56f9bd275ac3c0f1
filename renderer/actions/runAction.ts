// Triggers an action by its id, wherever that came from: menu, toolbar, key or native menu.

import type { ActionContext } from './action';
import { actionOf } from './list';

/** Runs the action if it can run now; returns whether it did. */
export function runAction(id: string, context: ActionContext): boolean {
  const action = actionOf(id);
  if (!action || action.disabled(context) !== null) return false;
  action.run(context);
  return true;
}

/** Keys that are pressed again and again, to the end: that there is nothing more needs no words. */
const QUIET = /^(walk\.|extend\.|deselect$|undo$|redo$)/;

/** Runs what a key asks for or, in an open document, says why that is not possible now. */
export function runByKey(id: string, context: ActionContext): void {
  const action = actionOf(id);
  const reason = action?.disabled(context) ?? null;
  if (reason === null) action?.run(context);
  else if (context.editor && !QUIET.test(id)) context.app.say({ key: reason });
}
