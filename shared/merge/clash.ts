// What a merge can't decide by itself: both sides changed the same thing, each in its own way. Everything that a screen
// needs to show it and to offer the choices is here; the merge itself goes on with what is suggested.

import type { SelectionRef } from '../history/history';
import type { Label } from '../history/label';

export type Side = 'mine' | 'theirs';
export type Choice = Side | 'both';
/** Clash id → what was chosen; where nothing was chosen, the suggestion holds. */
export type Choices = Readonly<Record<string, Choice>>;

/** Records that are not on the sheet. */
export type AnalysisType = 'persona' | 'stakeholder' | 'measure' | 'target' | 'insight' | 'comment' | 'ignored';

/** What a clash is about; `blueprint` is the title and the brief. */
export type ClashRef = SelectionRef | { readonly type: AnalysisType; readonly id: string } | { readonly type: 'blueprint' };

const OFF_SHEET: readonly string[] = ['persona', 'stakeholder', 'measure', 'target', 'insight', 'comment', 'ignored', 'blueprint'];

/** Whether it is something on the sheet, which can be pointed at. */
export function isOnSheet(ref: ClashRef): ref is SelectionRef {
  return !OFF_SHEET.includes(ref.type);
}

export type ClashKind =
  /** A field has two new values. */
  | 'field'
  /** One side deleted what the other changed, or put something into. The side that deleted has no value. */
  | 'deletedVsChanged'
  /** Moved to two places: a card's `{lane, step, span}`, a step's `{phase}`. */
  | 'place'
  /** The same things of one list in two new orders: lists of ids. */
  | 'order';

export interface Clash {
  /** The same for the same clash whenever the merge is made again: `cards/c_1/title`. */
  readonly id: string;
  readonly kind: ClashKind;
  readonly ref: ClashRef;
  /** `title`, `brief.goal`, `place`, `ends`, `laneOrder` …; for `deletedVsChanged` the empty text: it is the whole record. */
  readonly field: string;
  /** Values; `undefined` where there is none. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly choices: readonly Choice[];
  readonly suggested: Choice;
  readonly label: Label;
}

/** A value of the last common state and of both sides. */
export interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

export function otherSide(side: Side): Side {
  return side === 'mine' ? 'theirs' : 'mine';
}
