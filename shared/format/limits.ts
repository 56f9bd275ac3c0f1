// How much a file may hold. Anyone can send a blueprint, so each of these is checked before anything is built of what
// exceeds it. They are far above what people make and at what still opens: 10,000 cards and as many connectors take 0.15 s to
// read and 1.5 to 3 s to lay out and route (measured on two busy cores).

import { MOST } from '../blueprint/sizeLimits';

export const LIMITS = {
  ...MOST,
  /** Characters of the whole file; nearly all of so many are pictures. */
  characters: 128 * 1024 * 1024,
  /** Fields and list items of the whole file. The largest blueprint with its history has 400,000. */
  values: 1_000_000,
  /** Characters of the history, which is written with 2,000,000 at most. */
  history: 4_000_000,
} as const;
export type LimitName = keyof typeof LIMITS;

/** How deep lists and objects may be nested; our own files reach 8. */
export const MAX_DEPTH = 100;
