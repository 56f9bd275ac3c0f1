// Takes a file's JSON forward, one version at a time.

import { err, ok } from '../../lib/result';
import type { Result } from '../../lib/result';
import type { Json, Migration } from './migration';

/**
 * The JSON as of version `target`.
 * @returns as an error, the version from which the way went no further
 */
export function migrate(file: Json, version: number, target: number, migrations: readonly Migration[]): Result<Json, number> {
  let current = file;
  for (let from = version; from < target; from++) {
    const migration = migrations.find((candidate) => candidate.from === from);
    if (!migration) return err(from);
    try {
      current = { ...migration.migrate(current), version: from + 1 };
    } catch {
      return err(from);
    }
  }
  return ok(current);
}
