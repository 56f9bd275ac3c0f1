// Which versions are given up: what is neither among the last 20, nor the last of its day within a month. Days are those of
// the person's clock, since "how it was on Tuesday" means their Tuesday.

import type { Version } from './backupNames';

const LAST = 20;
const DAYS = 31;
const DAY_MS = 24 * 60 * 60 * 1000;

/** @param now ms since 1970 */
export function surplusVersions<T extends Version>(versions: readonly T[], now: number): T[] {
  const newestFirst = versions.toSorted((a, b) => b.savedAt - a.savedAt);
  const days = new Set<string>();
  return newestFirst.filter((version, index) => {
    const day = new Date(version.savedAt).toDateString();
    const isLastOfDay = !days.has(day);
    days.add(day);
    return index >= LAST && !(isLastOfDay && version.savedAt > now - DAYS * DAY_MS);
  });
}
