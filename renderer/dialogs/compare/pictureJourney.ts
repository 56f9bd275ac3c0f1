// How a picture gets from one view to another: gliding, or at once where somebody has asked for less motion.

import { between, type Size, type View } from './pictureCamera';

export interface Motion {
  /** ms */
  readonly duration: number;
  /** From the share of the time to the share of the way, both from 0 to 1. */
  readonly ease: (share: number) => number;
}

/** Quick, and soft at its end: somebody has asked to see something. */
export const glide: Motion = { duration: 220, ease: (share) => 1 - (1 - share) ** 3 };
/** Slow, and soft at both ends: an audience follows. */
export const stroll: Motion = { duration: 520, ease: (share) => (share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2) };

/** Returns the view of each moment, in the end `to` itself. @param atOnce without a way, `to` at the first moment */
export function pictureJourney(from: View, to: View, size: Size, motion: Motion, atOnce = false): () => View {
  const start = performance.now();
  const isStill = atOnce || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return () => {
    const share = isStill ? 1 : (performance.now() - start) / motion.duration;
    return share >= 1 ? to : between(from, to, size, motion.ease(share));
  };
}
