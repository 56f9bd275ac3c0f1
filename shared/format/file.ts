// What a file holds, and what is not the blueprint's own affair but the file's.

import type { Blueprint } from '../blueprint/records';
import type { History } from '../history/history';
import type { Label } from '../history/label';

export const FORMAT = 'sightline-blueprint';
/** The version that this program writes. It counts up with every change that an older program would misread. */
export const VERSION = 1;
export const EXTENSION = 'blueprint';

/** Who saved a file last, for colleagues to know whose changes they see; no part of the document. */
export interface Saved {
  /** As they call themselves; empty where that is not known. */
  readonly by: string;
  /** ms since 1970 */
  readonly at: number;
}

export interface BlueprintFile {
  readonly blueprint: Blueprint;
  /** null: the file keeps no history (an empty one is kept). */
  readonly history: History | null;
  readonly saved?: Saved;
  /** Fields of the envelope that this version doesn't know; kept as they are. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface OpenedFile extends BlueprintFile {
  /** The file's version, where it is newer than this program's: it may not be written over. */
  readonly newer?: number;
  /** What the person should know although the file has opened: a history that was left out, and why. */
  readonly notes: readonly Label[];
}
