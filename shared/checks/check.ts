// What a blueprint check is: one rule of the field, its severity, and a search that tells where it is broken. Checks are
// pure and find things, they never judge: an empty cell is normal, and the number of findings is no score.

import type { Command } from '../commands/command';
import type { FindingKey } from '../blueprint/recordIds';
import type { Label } from '../history/label';
import type { SelectionRef } from '../history/history';
import type { MessageKey } from '../i18n/messages';
import type { CheckedBlueprint } from './view';

export type CheckId =
  | 'B01' | 'B02' | 'B03' | 'B04' | 'B05' | 'B06' | 'B07' | 'B08' | 'B09' | 'B10'
  | 'B11' | 'B12' | 'B13' | 'B14' | 'B15' | 'B16' | 'B17' | 'B18' | 'B19' | 'B20'
  | 'B21' | 'B22' | 'B23' | 'B24' | 'B25' | 'B26' | 'B27' | 'B28' | 'B29' | 'B30';

/** From the gravest on. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Runs a command as one undo step. */
export type Execute = <Args>(command: Command<Args>, args: Args) => void;

/** A remedy that loses nothing; there is none where somebody has to think. */
export interface Fix {
  readonly label: MessageKey;
  readonly apply: (execute: Execute) => void;
}

/** A remedy that somebody has to say something for. */
export interface Help {
  readonly label: MessageKey;
  /** The id of the action that asks for it. */
  readonly action: string;
}

/** What a check tells of one thing that it has found. */
export interface Found {
  /** Where to go, the first place first. Empty: the blueprint as a whole. */
  readonly at: readonly SelectionRef[];
  /** One line: what is wrong here, and what to do. */
  readonly reason: Label;
  /** What makes it the same finding again, without positions; unless told, the first place. */
  readonly key?: string;
  /** Where it differs from the check's. */
  readonly severity?: Severity;
  readonly fix?: Fix | undefined;
  readonly help?: Help;
}

export interface Finding {
  readonly check: CheckId;
  /** Stable while the same thing is wrong in the same place; what is ignored is known by it. */
  readonly key: FindingKey;
  readonly severity: Severity;
  /** Where to go, the first place first. Empty: the blueprint as a whole. */
  readonly at: readonly SelectionRef[];
  /** One line: what is wrong here, and what to do. */
  readonly reason: Label;
  readonly fix?: Fix;
  readonly help?: Help;
}

export interface Check {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly name: MessageKey;
  /** Why it matters, for who wants to know. */
  readonly why: MessageKey;
  find(view: CheckedBlueprint): Iterable<Found>;
}
