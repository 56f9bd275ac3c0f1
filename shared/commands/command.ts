// A command is one intention that changes the document: the only way to change it. Ids and time come in through the
// arguments, so that running it twice on the same blueprint gives the same result (previews, tests, examples).

import type { Draft } from 'immer';
import type { Blueprint } from '../blueprint/records';
import type { Label } from '../history/label';

/** Why a command can't run now: a message that can be shown. `null`: it can. */
export type Refusal = Label | null;

export interface Command<Args> {
  readonly id: string;
  /** What the undo step is called: "Move 3 cards". Asked of the blueprint before the command runs. */
  label(blueprint: Blueprint, args: Args): Label;
  can(blueprint: Blueprint, args: Args): Refusal;
  /**
   * Changes the draft; consequences (a deleted card's connectors) are left to behaviors. Never stores `undefined`: it
   * deletes instead, since patches go through JSON.
   */
  run(draft: Draft<Blueprint>, args: Args): void;
  /** Steps with the same key within a short while become one undo step (typing in a field); none: never. */
  mergeKey?(args: Args): string | undefined;
}
