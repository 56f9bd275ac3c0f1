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
