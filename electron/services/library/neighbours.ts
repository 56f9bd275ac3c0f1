// What lies beside a document in its folder and says something about it: who has it open, and copies of it.

import type { Beside } from './createLibrary';

/** Nothing is known of either yet. */
export const neighbours: Beside = {
  isPresence: () => false,
  editing: async () => null,
  copies: () => [],
};
