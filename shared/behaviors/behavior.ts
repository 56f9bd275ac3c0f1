// A behavior is a consequence that follows commands inside the same undo step: "deleting a card removes its connectors".
// Behaviors look at what changed, not at which command ran, so that a new command cannot forget them. They compare by
// identity (blueprint/changes.ts), so that a small change stays a small change.

import type { Draft } from 'immer';
import type { Blueprint } from '../blueprint/records';

export interface Behavior {
  readonly id: string;
  /**
   * `before` is the blueprint without the command, `after` with it and with the behaviors that came earlier in the list;
   * `draft` is `after` to be changed further.
   */
  apply(before: Blueprint, after: Blueprint, draft: Draft<Blueprint>): void;
}
