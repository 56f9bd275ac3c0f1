// Whether a blueprint of a file holds more than can be shown, before anything else is asked about it: checking a million
// cards for other faults would take longer than anybody waits.

import { ANALYSIS_COLLECTIONS } from '../blueprint/analysisCollections';
import { LIMITS, type LimitName } from './limits';
import type { ParseProblem } from './problems';

/** Field of the blueprint → which limit its number of entries has. A phase has a step at least. */
const COUNTED: Readonly<Record<string, LimitName>> = {
  cards: 'cards', connectors: 'connectors', steps: 'steps', phases: 'steps', lanes: 'lanes', images: 'pictures',
  phaseOrder: 'steps', laneOrder: 'lanes', personaOrder: 'personas',
  ...Object.fromEntries(ANALYSIS_COLLECTIONS.map((collection) => [collection, collection])),
};
const WITH_TEXTS = ['title', 'brief', 'phases', 'steps', 'lanes', 'cards', 'connectors', 'criteria', ...ANALYSIS_COLLECTIONS];

/** What is too much; undefined: nothing. `raw` is anything. */
export function limitProblem(raw: unknown): ParseProblem | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const fields = raw as Record<string, unknown>;
  for (const [field, what] of Object.entries(COUNTED)) {
    const count = sizeOf(fields[field]);
    if (count > LIMITS[what]) return { type: 'tooLarge', what, most: LIMITS[what], count };
  }
  let total = 0;
  for (const field of WITH_TEXTS) {
    const { longest, all } = textsIn(fields[field]);
    if (longest > LIMITS.text) return { type: 'tooLarge', what: 'text', most: LIMITS.text, count: longest };
    total += all;
  }
  return total > LIMITS.texts ? { type: 'tooLarge', what: 'texts', most: LIMITS.texts, count: total } : undefined;
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** Characters of the longest text in a value, and of all. */
function textsIn(value: unknown): { longest: number; all: number } {
  if (typeof value === 'string') return { longest: value.length, all: value.length };
  const found = { longest: 0, all: 0 };
  if (typeof value !== 'object' || value === null) return found;
  for (const inner of Object.values(value)) {
    const { longest, all } = textsIn(inner);
    found.longest = Math.max(found.longest, longest);
    found.all += all;
  }
  return found;
}
