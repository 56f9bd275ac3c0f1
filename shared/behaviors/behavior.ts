// A behavior is a consequence that follows commands inside the same undo step: "deleting a card removes its connectors".
// Behaviors look at what changed, not at which command ran, so that a new command cannot forget them.

import type { Draft } from 'immer';
import type { Blueprint } from '../blueprint/records';

export interface Behavior {
  readonly id: string;
  /** `before` is the blueprint without the command; the draft holds the command's changes and may be changed further. */
  apply(before: Blueprint, draft: Draft<Blueprint>): void;
}
