// What the steps of a merge hand on: how both sides and the last common state look, and which of their records stay.

import type { Side } from './clash';
import type { Collection, View } from './view';

export interface Views {
  readonly base: View;
  readonly mine: View;
  readonly theirs: View;
}

/** Collection → id → who deleted it while the other side still has it. */
export type Deletions = Readonly<Record<Collection, ReadonlyMap<string, Side>>>;
export type Touched = Readonly<Record<Collection, Set<string>>>;
/** Collection → ids of what stays. */
export type Survivors = Readonly<Record<Collection, ReadonlySet<string>>>;
