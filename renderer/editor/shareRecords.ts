// Two versions of a document that were read from two texts have no record in common, though they say the same of most.
// Made to share them, comparing and drawing them costs what differs.

import { applyPatches } from 'immer';
import type { Blueprint } from '#shared/blueprint/records';
import { patchesBetween } from '#shared/merge/patchesBetween';

/** Says what `other` says, made of the records of `known` wherever they are the same. */
export function shareRecords(known: Blueprint, other: Blueprint): Blueprint {
  return applyPatches(known, [...patchesBetween(known, other).patches]);
}
