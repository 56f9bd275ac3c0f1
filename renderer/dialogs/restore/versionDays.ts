// The earlier versions of a document as they are listed: by day, in the person's own time zone.

import type { BackupInfo } from '#shared/api/requests/backups';

export interface VersionDay {
  /** Any moment of that day, ms since 1970. */
  readonly at: number;
  readonly when: 'today' | 'yesterday' | 'earlier';
  readonly versions: readonly BackupInfo[];
}

function dayOf(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function whenOf(at: number, now: number): VersionDay['when'] {
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (dayOf(at) === dayOf(now)) return 'today';
  return dayOf(at) === dayOf(yesterday.getTime()) ? 'yesterday' : 'earlier';
}

/** @param versions newest first; @param now ms since 1970 */
export function versionDays(versions: readonly BackupInfo[], now: number): VersionDay[] {
  const days = new Map<number, BackupInfo[]>();
  for (const version of versions) days.set(dayOf(version.savedAt), [...(days.get(dayOf(version.savedAt)) ?? []), version]);
  return [...days.values()].map((of) => {
    const at = of[0]?.savedAt ?? 0;
    return { at, when: whenOf(at, now), versions: of };
  });
}

/** Those that are not what is open anyway: without unsaved changes, that is the one in the file. */
export function earlierVersions(versions: readonly BackupInfo[], fileHash: string | null, isDirty: boolean): BackupInfo[] {
  return versions.filter(({ hash }) => isDirty || !fileHash?.startsWith(hash));
}
